package jxeval.report.ledgers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.ledger.Records;
import jxeval.ledger.Subject;
import jxeval.model.CellRef;
import jxeval.model.Value;
import jxeval.report.edition.Edition;
import jxeval.scheme.Span;
import org.jspecify.annotations.Nullable;

/**
 * A project of the county.
 *
 * @param added what the list says beside its own fields: {@code month_paid_in}, {@code band},
 *     {@code region}, {@code shares} and the marks {@code new_year}, {@code new_month}, {@code
 *     started_month} (1 or blank)
 */
public record ListedProject(Item item, Map<String, Value> added) {
  /** What stands for a blank field. */
  public static final String BLANK = "未填";

  /** The names of the sizes, small to large. */
  public static List<String> bands() {
    return SizeBand.labels();
  }

  public @Nullable Value get(String field) {
    Value value = added.get(field);
    return value == null ? item.get(field) : value;
  }

  /** The text of a field, 未填 where it is blank. */
  public String text(String field) {
    Value value = get(field);
    return value == null ? BLANK : value.shown();
  }

  public Optional<LocalDate> day(String field) {
    return get(field) instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
  }

  /** All projects of the county, in the order of the records. */
  public static List<ListedProject> all(Edition edition) {
    Records records = edition.results().records();
    Map<CellRef, Value> paid = new HashMap<>();
    for (Credited credited : records.of("projects", Subject.COUNTY, Span.MONTH)) {
      Value value = credited.item().get("paid_in");
      if (value != null) {
        paid.put(credited.item().at(), value);
      }
    }
    Introducers introducers = new Introducers(edition);
    Regions regions = new Regions(edition.scheme().regions());
    List<ListedProject> projects = new ArrayList<>();
    for (Credited credited : records.of("projects", Subject.COUNTY, Span.TO_DATE)) {
      Item item = credited.item();
      Map<String, Value> added = new HashMap<>();
      Value month = paid.get(item.at());
      if (month != null) {
        added.put("month_paid_in", month);
      }
      added.put("shares", new Value.Text(introducers.of(item)));
      if (item.get("planned") instanceof Value.Amount planned) {
        added.put("band", new Value.Text(SizeBand.of(planned.amount()).label()));
      }
      Value place = item.get("investor_place");
      if (place != null) {
        added.put("region", new Value.Text(regions.of(place.shown())));
      }
      mark(item, added, edition.month());
      projects.add(new ListedProject(item, added));
    }
    return projects;
  }

  private static void mark(Item item, Map<String, Value> added, YearMonth month) {
    Value status = item.get("status");
    if (status != null && status.is("终止")) {
      return;
    }
    if (item.get("signed") instanceof Value.Day signed) {
      mark(added, "new_year", signed.date().getYear() == month.getYear());
      mark(added, "new_month", YearMonth.from(signed.date()).equals(month));
    }
    if (item.get("started") instanceof Value.Day started) {
      mark(added, "started_month", YearMonth.from(started.date()).equals(month));
    }
  }

  private static void mark(Map<String, Value> added, String field, boolean holds) {
    if (holds) {
      added.put(field, new Value.Amount(BigDecimal.ONE));
    }
  }
}
