package jxeval.output.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell that two workbooks do not agree on.
 *
 * @param cell A1 reference of its first cell
 * @param printed what the first says; null where it has no such cell
 * @param computed what the second says; null where it has no such cell
 */
public record CellDifference(
    String sheet, String cell, @Nullable String printed, @Nullable String computed) {

  /** A workbook keeps numbers to so many digits. */
  private static final MathContext KEPT = new MathContext(15);

  /**
   * Every cell whose value or formula differs: those of the first in order, then those it lacks.
   */
  public static List<CellDifference> between(
      List<WrittenCell> printed, List<WrittenCell> computed) {
    Map<String, WrittenCell> expected = new LinkedHashMap<>();
    computed.forEach(c -> expected.put(key(c), c));
    List<CellDifference> differences = new ArrayList<>();
    for (WrittenCell cell : printed) {
      WrittenCell other = expected.remove(key(cell));
      if (other == null) {
        add(differences, cell, cell.value(), null);
      } else if (!same(cell.value(), other.value())) {
        add(differences, cell, cell.value(), other.value());
      } else if (!Objects.equals(formula(cell), formula(other))) {
        add(differences, cell, shown(cell), shown(other));
      }
    }
    expected.values().forEach(c -> add(differences, c, null, c.value()));
    return differences;
  }

  private static void add(
      List<CellDifference> to,
      WrittenCell at,
      @Nullable String printed,
      @Nullable String computed) {
    boolean nothing =
        (printed == null || printed.isEmpty()) && (computed == null || computed.isEmpty());
    if (!nothing) {
      to.add(new CellDifference(at.sheet(), first(at), printed, computed));
    }
  }

  private static String key(WrittenCell cell) {
    return cell.sheet() + "\n" + first(cell);
  }

  private static String first(WrittenCell cell) {
    int colon = cell.place().indexOf(':');
    return colon < 0 ? cell.place() : cell.place().substring(0, colon);
  }

  private static @Nullable String formula(WrittenCell cell) {
    return cell.formula() == null ? null : cell.formula().replaceAll("[\\s'$]", "");
  }

  private static String shown(WrittenCell cell) {
    return cell.formula() == null ? cell.value() : "=" + cell.formula();
  }

  private static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    try {
      return new BigDecimal(a).round(KEPT).compareTo(new BigDecimal(b).round(KEPT)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
