package jxeval.cli;

import java.io.Serial;

/** Ends a command with one sentence and an exit code. */
final class Halt extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
  private final Exit exit;

  Halt(Exit exit, String sentence) {
    super(sentence, null, false, false);
    this.exit = exit;
  }

  Exit exit() {
    return exit;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
