package jxeval.cli;

import java.util.List;
import java.util.Optional;
import jxeval.cli.line.Mistake;
import jxeval.output.json.RunJson;

/** Turns what ends a command early into one sentence and an exit code; never a stack trace. */
final class Failures {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /**
   * A command line that cannot be run.
   *
   * @param command the words that lead to the command, {@code jx-eval} first
   */
  int wrong(Mistake mistake, String command) {
    console.message(mistake.in(console.words()));
    console.message(console.words().cli("usage.help", "command", command));
    return Exit.USAGE.code();
  }

  /** What escaped a command. */
  int escaped(Throwable thrown, String command, Optional<Options> options) {
    Halt halt = halt(thrown, command, options);
    console.message(halt.sentence());
    if (options.filter(Options::json).isPresent()) {
      console.document(
          RunJson.failure(halt.exit().code(), halt.sentence(), halt.findings(), console.words()));
    }
    return halt.exit().code();
  }

  /** What escaped a command, as its end; of a fault a report is written. */
  Halt halt(Throwable thrown, String command, Optional<Options> options) {
    return thrown instanceof Halt halt ? halt : failed(thrown, command, options);
  }

  private Halt failed(Throwable fault, String command, Optional<Options> options) {
    String report =
        options.flatMap(o -> FaultReport.write(o.outFolder(), command, fault)).orElse(null);
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
