package jxeval.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what escapes a command into one sentence and an exit code; never a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult result) {
    if (thrown instanceof Halt halt) {
      console.message(halt.sentence());
      return halt.exit().code();
    }
    console.message(
        console.words().cli("failed", "where", Trace.place(thrown), "version", Version.number()));
    return Exit.FAILED.code();
  }
}
