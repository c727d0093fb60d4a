package jxeval.output.xlsx;

import java.util.regex.Pattern;

/** Makes any text one that XML can hold and a reader can see. */
public final class VisibleText {
  /** Excel's limit of UTF-16 units in a cell. */
  static final int LONGEST = 32_767;

  private static final String CUT = "…（已截断）";
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  private VisibleText() {}

  /**
   * The text with control characters replaced by their pictures (␀, ␛ …) and lone surrogates and
   * non-characters by U+FFFD; line breaks and tabs stay.
   */
  public static String of(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0xD800);
      if (!plain && visible(c) != c) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().forEach(c -> seen.appendCodePoint(visible(c)));
    return seen.toString();
  }

  /** What is written into a cell's XML: {@link #of} cut to Excel's limit, escapes escaped. */
  public static String cell(String text) {
    String cut = cut(of(text));
    String escaped = cut.contains("_x") ? ESCAPE.matcher(cut).replaceAll("_x005F_") : cut;
    return escaped.replace("\r", "_x000D_");
  }

  /** Whether Excel could take the text for a formula when somebody edits its cell. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  private static int visible(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return c;
    }
    if (c < 0x20) {
      return 0x2400 + c;
    }
    if (c == 0x7F) {
      return 0x2421;
    }
    boolean unwritable =
        (c >= 0x80 && c < 0xA0) || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
    return unwritable ? 0xFFFD : c;
  }
}
