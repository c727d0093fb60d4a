package jxeval.cli;

import java.util.stream.Stream;

/** Exit codes; a caller treats any other as failure. The worst of a run wins. */
enum Exit {
  DONE(0),
  /** Done and written, but returns have errors, are refused or are missing. */
  RETURNS_FAULTY(3),
  /** Wrong usage. */
  USAGE(2),
  UNREADABLE(4),
  /** Target file invalid: nothing computed. */
  TARGETS_INVALID(5),
  /** Another run holds the folder. */
  HELD(6),
  /** A bug: promise nothing. */
  FAILED(1);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The code of this end, or another one that is worse. */
  int orWorse(int other) {
    return Stream.of(values()).filter(e -> e.code == other).allMatch(e -> compareTo(e) >= 0)
        ? code
        : other;
  }

  Exit worst(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
