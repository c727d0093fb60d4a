package jxeval.cli;

import java.io.Serial;
import java.util.List;
import jxeval.check.Finding;

/** Ends a command with one sentence, the findings behind it, and an exit code. */
final class Halt extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;
  private final Exit exit;
  private final transient List<Finding> findings;

  Halt(Exit exit, String sentence) {
    this(exit, sentence, List.of());
  }

  Halt(Exit exit, String sentence, List<Finding> findings) {
    super(sentence, null, false, false);
    this.exit = exit;
    this.findings = List.copyOf(findings);
  }

  Exit exit() {
    return exit;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  List<Finding> findings() {
    return findings;
  }
}
