package jxeval.cli;

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

  Exit worst(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
