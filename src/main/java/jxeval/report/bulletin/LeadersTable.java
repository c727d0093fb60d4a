package jxeval.report.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.ledger.Subject;
import jxeval.ledger.TripDays;
import jxeval.model.Exact;
import jxeval.model.Folding;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Days and batches of each leader who is named on an outbound trip, most days first. */
final class LeadersTable {
  /** A leader: the days that count, by date, and the batches, by month. */
  private record Leader(String name, Map<LocalDate, BigFraction> days, List<YearMonth> batches) {
    BigFraction days(YearMonth month) {
      return days.entrySet().stream()
          .filter(d -> YearMonth.from(d.getKey()).equals(month))
          .map(Map.Entry::getValue)
          .reduce(BigFraction.ZERO, BigFraction::add);
    }

    BigFraction allDays() {
      return days.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    }
  }

  private LeadersTable() {}

  static Table of(Edition edition) {
    Table.Builder table =
        Table.of("leaders")
            .column(Column.of("no", "序号"))
            .column(Column.of("leader", "带队领导"))
            .column(Column.of("unit", "所在单位").width(24))
            .column(Column.of("days_month", "外出天数", "本月"))
            .column(Column.of("days", "外出天数", edition.toDate()))
            .column(Column.of("batches_month", "外出批次", "本月"))
            .column(Column.of("batches", "外出批次", edition.toDate()));
    int no = 0;
    for (Leader leader : leaders(edition)) {
      no++;
      table.row(
          "l" + no,
          Cell.rank(no),
          Cell.text(leader.name()),
          Cell.text(unit(leader.name(), edition)),
          OutingsSheet.count(leader.days(edition.month())),
          OutingsSheet.count(leader.allDays()),
          Cell.count(leader.batches().stream().filter(edition.month()::equals).count()),
          Cell.count(leader.batches().size()));
    }
    return table.build();
  }

  private static List<Leader> leaders(Edition edition) {
    Map<String, Leader> leaders = new LinkedHashMap<>();
    for (Credited credited :
        edition.results().records().of("trips", Subject.COUNTY, Span.TO_DATE)) {
      Item trip = credited.item();
      Value kind = trip.get("kind");
      Value named = trip.get("leaders");
      if (named == null || (kind != null && !kind.is("外出"))) {
        continue;
      }
      for (Value name : named.each()) {
        Leader leader =
            leaders.computeIfAbsent(
                Folding.fold(name.shown()),
                n -> new Leader(name.shown(), new TreeMap<>(), new ArrayList<>()));
        TripDays.of(trip, edition.scheme().year())
            .forEach((day, part) -> leader.days().merge(day, part, Exact::max));
        if (trip.month() != null) {
          leader.batches().add(trip.month());
        }
      }
    }
    List<Leader> sorted = new ArrayList<>(leaders.values());
    sorted.sort(Comparator.comparing(Leader::allDays).reversed());
    return sorted;
  }

  private static String unit(String name, Edition edition) {
    return edition.scheme().units().stream()
        .filter(u -> same(name, u.leader()) || same(name, u.head()))
        .map(Unit::name)
        .findFirst()
        .orElse("");
  }

  private static boolean same(String name, @Nullable String other) {
    return other != null && Folding.same(name, other);
  }
}
