package jxeval.report.ledgers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.ledger.Records;
import jxeval.ledger.Subject;
import jxeval.ledger.TripDays;
import jxeval.model.CellRef;
import jxeval.model.Rounding;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.report.edition.Edition;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A row of a ledger.
 *
 * @param added its month, its unit and its days where the form has none
 */
record Entry(Item item, Map<String, Value> added) {
  private static final Set<String> BY_RETURN = Set.of("recruitment", "funds");

  @Nullable Value get(String field) {
    Value value = added.get(field);
    return value == null ? item.get(field) : value;
  }

  /** The county's records of a data set, in the order of the returns. */
  static List<Entry> of(String set, Edition edition) {
    Records records = edition.results().records();
    Map<CellRef, String> reporters =
        BY_RETURN.contains(set) ? reporters(set, records, edition.scheme().units()) : Map.of();
    List<Entry> entries = new ArrayList<>();
    for (Credited credited : records.of(set, Subject.COUNTY, Span.TO_DATE)) {
      Item item = credited.item();
      Map<String, Value> added = new HashMap<>();
      if (item.month() != null) {
        added.put("month", new Value.Text(item.month().getMonthValue() + "月"));
      }
      String reporter = reporters.get(item.at().row());
      if (reporter != null) {
        added.put("unit", new Value.Text(reporter));
      }
      if (set.equals("trips")) {
        added.put("days", new Value.Amount(days(item, edition.scheme().year())));
      }
      entries.add(new Entry(item, added));
    }
    return entries;
  }

  private static Map<CellRef, String> reporters(String set, Records records, List<Unit> units) {
    Map<CellRef, String> reporters = new HashMap<>();
    for (Unit unit : units) {
      records
          .of(set, Subject.of(unit), Span.TO_DATE)
          .forEach(c -> reporters.putIfAbsent(c.item().at().row(), unit.id()));
    }
    return reporters;
  }

  private static BigDecimal days(Item trip, int year) {
    BigFraction days =
        TripDays.of(trip, year).values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    return Rounding.trimmed(days, 6);
  }
}
