package jxeval.intake.grid;

/**
 * How much of a mailed file is read; a file beyond any of these is refused by name.
 *
 * @param fileBytes bytes of the file
 * @param zipEntries entries of a container
 * @param partBytes unpacked bytes of one part
 * @param inflatedBytes unpacked bytes of all parts, counted while inflating
 * @param rows rows of one sheet that hold a value
 * @param columns columns of one sheet
 * @param cells cells of one file that hold a value
 * @param sheets sheets of one file
 * @param cellChars characters of one cell
 * @param sharedChars characters of the shared strings that cells use
 * @param depth nesting of elements
 */
public record Limits(
    int fileBytes,
    int zipEntries,
    long partBytes,
    long inflatedBytes,
    int rows,
    int columns,
    int cells,
    int sheets,
    int cellChars,
    int sharedChars,
    int depth) {

  /** Wide enough for every return a unit has ever mailed, small enough for a small machine. */
  public static final Limits STANDARD =
      new Limits(
          20 << 20,
          1_000,
          64L << 20,
          128L << 20,
          20_000,
          256,
          1_000_000,
          200,
          32_767,
          2_000_000,
          100);
}
