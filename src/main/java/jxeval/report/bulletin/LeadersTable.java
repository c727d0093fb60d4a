package jxeval.report.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * Days and batches of each leader who is named on an outbound trip or has to travel, most days
 * first, against what is asked of his unit (三-1-一).
 */
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

  private final Edition edition;
  private final Requirement days;
  private final Requirement batches;

  LeadersTable(Edition edition, Requirement days, Requirement batches) {
    this.edition = edition;
    this.days = days;
    this.batches = batches;
  }

  Table table() {
    Table.Builder table =
        Table.of("leaders")
            .column(Column.of("no", "序号"))
            .column(Column.of("leader", "带队领导"))
            .column(Column.of("unit", "所在单位").width(24))
            .columns(OutingsSheet.columns(edition));
    int no = 0;
    for (Leader leader : leaders()) {
      Optional<Unit> unit = unit(leader.name());
      long month = leader.batches().stream().filter(edition.month()::equals).count();
      List<Cell> row =
          new ArrayList<>(
              List.of(
                  Cell.rank(++no),
                  Cell.text(leader.name()),
                  Cell.text(unit.map(Unit::name).orElse(""))));
      row.addAll(
          OutingsSheet.against(
              leader.days(edition.month()), leader.allDays(), unit.flatMap(days::target), "days"));
      row.addAll(
          OutingsSheet.against(
              BigFraction.of((int) month),
              BigFraction.of(leader.batches().size()),
              unit.flatMap(batches::target),
              "batches"));
      table.row("l" + no, row);
    }
    return table.build();
  }

  /** Who led a trip, and who has to travel though he has not. */
  private List<Leader> leaders() {
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
        Leader leader = leader(name.shown(), leaders);
        TripDays.of(trip, edition.scheme().year())
            .forEach((day, part) -> leader.days().merge(day, part, Exact::max));
        if (trip.month() != null) {
          leader.batches().add(trip.month());
        }
      }
    }
    for (Unit unit : edition.scheme().units()) {
      String name = unit.leader() == null ? unit.head() : unit.leader();
      if (name != null && days.target(unit).isPresent()) {
        leader(name, leaders);
      }
    }
    List<Leader> sorted = new ArrayList<>(leaders.values());
    sorted.sort(Comparator.comparing(Leader::allDays).reversed());
    return sorted;
  }

  private static Leader leader(String name, Map<String, Leader> leaders) {
    return leaders.computeIfAbsent(
        Folding.fold(name), n -> new Leader(name, new TreeMap<>(), new ArrayList<>()));
  }

  private Optional<Unit> unit(String name) {
    return edition.scheme().units().stream()
        .filter(u -> same(name, u.leader()) || same(name, u.head()))
        .findFirst();
  }

  private static boolean same(String name, @Nullable String other) {
    return other != null && Folding.same(name, other);
  }
}
