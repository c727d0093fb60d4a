package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has LibreOffice recalculate a workbook and holds its values against the cached ones. */
public final class Recalculated {
  private static final MathContext DIGITS = new MathContext(12);

  private Recalculated() {}

  /**
   * Fails unless every formula gives its cached value, to 12 significant digits.
   *
   * @param folder an empty folder for LibreOffice's profile and copies
   * @return the number of formulas compared
   */
  public static int assertSameAsCached(byte[] workbook, Path folder) {
    List<WrittenCell> before = formulas(workbook);
    Map<String, WrittenCell> after = new HashMap<>();
    formulas(LibreOffice.convert(workbook, "xlsx", folder)).forEach(c -> after.put(key(c), c));
    List<String> differences = new ArrayList<>();
    for (WrittenCell cell : before) {
      WrittenCell other = after.get(key(cell));
      String value = other == null ? "nothing" : other.value();
      if (!same(cell.value(), value)) {
        differences.add(
            "%s =%s: cached %s, recalculated %s"
                .formatted(key(cell), cell.formula(), cell.value(), value));
      }
    }
    assertEquals(List.of(), differences);
    return before.size();
  }

  private static List<WrittenCell> formulas(byte[] workbook) {
    try {
      return WorkbookReader.cells(workbook).stream().filter(c -> c.formula() != null).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(WrittenCell cell) {
    return cell.sheet() + "!" + cell.place();
  }

  private static boolean same(String cached, String recalculated) {
    if (cached.equals(recalculated)) {
      return true;
    }
    try {
      return new BigDecimal(cached)
              .round(DIGITS)
              .compareTo(new BigDecimal(recalculated).round(DIGITS))
          == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
