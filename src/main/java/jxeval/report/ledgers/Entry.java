package jxeval.report.ledgers;

import java.time.YearMonth;
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
 * @param month its month; null where it has none
 * @param unit whose return holds it; null where the form names its unit
 * @param days of a trip; null of others
 */
record Entry(Item item, @Nullable Value month, @Nullable Value unit, @Nullable Value days) {
  private static final Set<String> BY_RETURN = Set.of("recruitment", "funds");

  @Nullable Value get(String field) {
    Value added =
        switch (field) {
          case "month" -> month;
          case "unit" -> unit;
          case "days" -> days;
          default -> null;
        };
    return added == null ? item.get(field) : added;
  }

  /** The county's records of a data set, in the order of the returns. */
  static List<Entry> of(String set, Edition edition) {
    Records records = edition.results().records();
    Map<CellRef, Value> reporters =
        BY_RETURN.contains(set) ? reporters(set, records, edition.scheme().units()) : Map.of();
    Map<YearMonth, Value> months = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Credited credited : records.of(set, Subject.COUNTY, Span.TO_DATE)) {
      Item item = credited.item();
      YearMonth month = item.month();
      entries.add(
          new Entry(
              item,
              month == null ? null : months.computeIfAbsent(month, Entry::month),
              BY_RETURN.contains(set) ? reporters.get(item.at().row()) : null,
              set.equals("trips") ? days(item, edition.scheme().year()) : null));
    }
    return entries;
  }

  private static Value month(YearMonth month) {
    return new Value.Text(month.getMonthValue() + "月");
  }

  private static Map<CellRef, Value> reporters(String set, Records records, List<Unit> units) {
    Map<CellRef, Value> reporters = new HashMap<>();
    for (Unit unit : units) {
      Value id = new Value.Text(unit.id());
      records
          .of(set, Subject.of(unit), Span.TO_DATE)
          .forEach(c -> reporters.putIfAbsent(c.item().at().row(), id));
    }
    return reporters;
  }

  private static Value days(Item trip, int year) {
    BigFraction days =
        TripDays.of(trip, year).values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    return new Value.Amount(Rounding.trimmed(days, 6));
  }
}
