package jxeval.secondyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 工作经费: granted by kind, spent by the rows of the unit's own returns. */
final class Funds {
  private Funds() {}

  /** Unit, granted, spent, left, overspent, purposes. */
  static List<String> lines(YearFolder year, Ending ending) {
    List<String> lines = new ArrayList<>();
    for (Unit unit : year.units) {
      Map<String, Quotient> purposes = purposes(unit, ending);
      Object grant = grants(year).get(unit.kind());
      if (grant != null || !purposes.isEmpty()) {
        Quotient left = left(unit, year, ending);
        List<String> parts = new ArrayList<>();
        purposes.forEach((purpose, sum) -> parts.add(purpose + ":" + sum.quantity()));
        lines.add(
            String.join(
                "|",
                unit.id(),
                granted(unit, year).quantity(),
                Quotient.sum(purposes.values()).quantity(),
                left.max(Quotient.ZERO).quantity(),
                Quotient.ZERO.minus(left).max(Quotient.ZERO).quantity(),
                String.join(",", parts)));
      }
    }
    return lines;
  }

  /** Below zero where the unit has overspent. */
  static Quotient left(Unit unit, YearFolder year, Ending ending) {
    return granted(unit, year).minus(Quotient.sum(purposes(unit, ending).values()));
  }

  private static Quotient granted(Unit unit, YearFolder year) {
    return Tree.number(grants(year).getOrDefault(unit.kind(), 0), "元");
  }

  private static Map<String, Object> grants(YearFolder year) {
    return Tree.map(Tree.map(year.targets.get("funds")).get("grants"));
  }

  private static Map<String, Quotient> purposes(Unit unit, Ending ending) {
    Map<String, Quotient> purposes = new TreeMap<>();
    ending.rows("funds").stream()
        .filter(r -> r.sheet().unit().equals(unit.id()) && r.sheet().month() <= ending.month())
        .forEach(r -> purposes.merge(r.text("purpose"), r.number("amount"), Quotient::plus));
    return purposes;
  }
}
