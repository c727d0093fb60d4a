package jxeval.intake.grid;

import java.math.BigDecimal;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The number behind a rounded one on a web page, where the program that wrote it has left it. */
final class ExactNumber {
  private ExactNumber() {}

  /** The cell as a number or percentage; null where it shows neither, or another number. */
  static @Nullable RawCell of(Element cell, String shown, int column, boolean formula) {
    String exact = stored(cell);
    BigDecimal number = Decimals.of(exact);
    String bare = shown.replace(",", "");
    if (number == null) {
      return null;
    }
    if (bare.endsWith("%")) {
      return isRounded(bare.substring(0, bare.length() - 1), number.movePointRight(2))
          ? Cells.percent(column, number, exact, formula)
          : null;
    }
    return isRounded(bare, number) ? Cells.number(column, number, exact, formula) : null;
  }

  /** Whether the two differ by less than one unit of the last digit shown. */
  private static boolean isRounded(String shown, BigDecimal number) {
    BigDecimal rounded = Decimals.of(shown);
    if (rounded == null) {
      return false;
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, new BigDecimal(shown).scale()));
    return rounded.subtract(number).abs().compareTo(unit) < 0;
  }

  /** As Excel, LibreOffice and a script library keep it beside what they show. */
  private static String stored(Element cell) {
    if (cell.hasAttr("x:num")) {
      return cell.attr("x:num");
    }
    return cell.attr(cell.attr("data-t").equals("n") ? "data-v" : "sdval");
  }
}
