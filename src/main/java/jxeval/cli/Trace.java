package jxeval.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A stack trace without messages, which could hold names or amounts from returns. */
final class Trace {
  private Trace() {}

  /** Where in jx-eval it happened, in a few words. */
  static String place(Throwable thrown) {
    return thrown.getClass().getSimpleName()
        + Arrays.stream(thrown.getStackTrace())
            .filter(f -> f.getClassName().startsWith("jxeval."))
            .findFirst()
            .map(f -> " " + f.getFileName() + ":" + f.getLineNumber())
            .orElse("");
  }

  /** All frames of the throwable and its causes. */
  static String frames(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      text.append(t.getClass().getName()).append('\n');
      text.append(
          Arrays.stream(t.getStackTrace()).map(f -> "  " + f + "\n").collect(Collectors.joining()));
    }
    return text.toString();
  }
}
