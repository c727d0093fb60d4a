package jxeval.intake.grid;

/** A text that comes in pieces, most often in one. */
final class JoinedText {
  private String first = "";
  private final StringBuilder joined = new StringBuilder(0);

  void clear() {
    first = "";
    joined.setLength(0);
  }

  void add(String piece) {
    if (first.isEmpty()) {
      first = piece;
    } else {
      if (joined.isEmpty()) {
        joined.append(first);
      }
      joined.append(piece);
    }
  }

  int length() {
    return Math.max(first.length(), joined.length());
  }

  @Override
  public String toString() {
    return joined.isEmpty() ? first : joined.toString();
  }
}
