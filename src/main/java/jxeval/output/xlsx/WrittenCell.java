package jxeval.output.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A cell as a workbook holds it.
 *
 * @param sheet name of its sheet
 * @param place A1 reference, a range where it is merged
 * @param value text, plain number, ISO day, truth value or error; of a formula the cached value
 * @param style number format, then what its look adds
 * @param formula without {@code =}; null for none
 * @param link where a click leads; null for nowhere
 */
public record WrittenCell(
    String sheet,
    String place,
    String value,
    String style,
    @Nullable String formula,
    @Nullable String link) {

  /** One line of golden text: place, value, style, and what else there is, with tabs between. */
  String line() {
    StringBuilder line = new StringBuilder();
    line.append(place).append('\t').append(oneLine(value)).append('\t').append(style);
    if (formula != null) {
      line.append("\t=").append(formula);
    }
    if (link != null) {
      line.append("\t→ ").append(oneLine(link));
    }
    return line.toString();
  }

  private static String oneLine(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace("\n", "\\n");
  }
}
