package jxeval.cli;

import java.util.List;
import java.util.Optional;
import jxeval.output.json.RunJson;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what escapes a command into one sentence and an exit code; never a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** The command that was asked for, below those that lead to it. */
  static ParseResult last(ParseResult asked) {
    ParseResult last = asked;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult result) {
    CommandLine last = last(result).commandSpec().commandLine();
    Optional<Options> options =
        last.getMixins().values().stream()
            .filter(Options.class::isInstance)
            .map(Options.class::cast)
            .findFirst();
    Halt halt = thrown instanceof Halt h ? h : failed(thrown, last, options);
    console.message(halt.sentence());
    if (options.filter(Options::json).isPresent()) {
      console.document(
          RunJson.failure(halt.exit().code(), halt.sentence(), halt.findings(), console.words()));
    }
    return halt.exit().code();
  }

  private Halt failed(Exception thrown, CommandLine command, Optional<Options> options) {
    Throwable cause = thrown.getCause();
    Throwable fault = thrown instanceof ExecutionException && cause != null ? cause : thrown;
    String name = command.getCommandSpec().qualifiedName();
    String report =
        options.flatMap(o -> FaultReport.write(o.outFolder(), name, fault)).orElse(null);
    String sentence =
        console
            .words()
            .cli(
                report == null ? "failed" : "failed.report",
                "where",
                Trace.place(fault),
                "version",
                Version.number(),
                "report",
                String.valueOf(report));
    return new Halt(Exit.FAILED, sentence, List.of());
  }
}
