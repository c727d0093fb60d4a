package jxeval.cli;

import jxeval.thread.Threads;

/** A number of threads, 1 to 64. */
record Jobs(int count) {
  private static final int USUAL = 8;
  private static final int MOST = 64;

  Jobs {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException(Integer.toString(count));
    }
  }

  /** As typed. */
  static Jobs of(String text) {
    return new Jobs(Integer.parseInt(text));
  }

  Threads threads() {
    return new Threads(count);
  }

  /** As many as the machine has processors, at most 8. */
  static Jobs ofMachine() {
    return new Jobs(Math.max(1, Math.min(USUAL, Runtime.getRuntime().availableProcessors())));
  }
}
