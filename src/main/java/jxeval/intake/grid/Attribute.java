package jxeval.intake.grid;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** What an attribute says, looked at where the parser has it: gone once the parser moves on. */
final class Attribute extends TypedValueDecoder {
  private char[] chars = {};
  private int from;
  private int to;
  private boolean trimmed;

  /** As {@link Whole#of(String)}. */
  int whole() {
    return Whole.of(chars, from, to);
  }

  /** As {@link Reference#column}. */
  int column(int row) {
    return Reference.column(row, chars, from, to);
  }

  @Override
  public String toString() {
    return Letters.text(chars, from, to);
  }

  /** Whether white space may have stood around what was decoded, which is not told otherwise. */
  boolean trimmed() {
    return trimmed;
  }

  /** Takes a value where it lies between others, the white space around it left out. */
  @Override
  public void decode(char[] buffer, int from, int to) {
    this.chars = buffer;
    this.from = from;
    this.to = to;
    trimmed = (from > 0 && buffer[from - 1] <= ' ') || to == buffer.length || buffer[to] <= ' ';
  }

  @Override
  public void decode(String text) {
    chars = text.toCharArray();
    from = 0;
    to = chars.length;
    trimmed = false;
  }

  @Override
  public void handleEmptyValue() {
    trimmed = true;
  }
}
