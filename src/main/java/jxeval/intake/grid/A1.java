package jxeval.intake.grid;

/** Cell references as Excel writes them. */
public final class A1 {
  private A1() {}

  /** The reference of a 1-based row and column, such as {@code L9}. */
  public static String of(int row, int column) {
    return letters(column) + row;
  }

  /** The letters of a 1-based column. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder(3);
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
