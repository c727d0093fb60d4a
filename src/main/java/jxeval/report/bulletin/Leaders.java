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
import jxeval.evaluation.Figure;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.ledger.Subject;
import jxeval.ledger.TripDays;
import jxeval.model.Exact;
import jxeval.model.Folding;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.report.edition.Edition;
import jxeval.scheme.Measure;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Who is named on an outbound trip or has to travel, most days first (三-1-一). */
public final class Leaders {
  private final Edition edition;
  private final Map<String, Leader> leaders = new LinkedHashMap<>();

  private Leaders(Edition edition) {
    this.edition = edition;
  }

  /** A leader, and what each trip adds to his days and batches, to date and in the month. */
  public record Leader(
      String name,
      List<Figure.Contribution> daysMonth,
      List<Figure.Contribution> days,
      List<Figure.Contribution> batchesMonth,
      List<Figure.Contribution> batches,
      Map<LocalDate, BigFraction> claimed) {

    /** Of each day the largest part counts, once. */
    private void add(Item trip, YearMonth month) {
      BigFraction all = BigFraction.ZERO;
      BigFraction inMonth = BigFraction.ZERO;
      for (Map.Entry<LocalDate, BigFraction> day : TripDays.of(trip, month.getYear()).entrySet()) {
        BigFraction before = claimed.getOrDefault(day.getKey(), BigFraction.ZERO);
        BigFraction now = Exact.max(before, day.getValue());
        claimed.put(day.getKey(), now);
        BigFraction brings = now.subtract(before);
        all = all.add(brings);
        inMonth = YearMonth.from(day.getKey()).equals(month) ? inMonth.add(brings) : inMonth;
      }
      days.add(row(trip, all));
      if (inMonth.signum() > 0) {
        daysMonth.add(row(trip, inMonth));
      }
      if (trip.month() != null) {
        batches.add(row(trip, BigFraction.ONE));
        if (month.equals(trip.month())) {
          batchesMonth.add(row(trip, BigFraction.ONE));
        }
      }
    }

    private static Figure.Contribution row(Item trip, BigFraction adds) {
      return new Figure.Contribution(trip.at(), trip.label(), adds, BigFraction.ONE);
    }
  }

  public static List<Leader> of(Edition edition) {
    Leaders leaders = new Leaders(edition);
    leaders.travelled();
    leaders.asked();
    List<Leader> sorted = new ArrayList<>(leaders.leaders.values());
    sorted.sort(Comparator.comparing((Leader l) -> Figure.Contribution.sum(l.days())).reversed());
    return List.copyOf(sorted);
  }

  /** The unit that a leader of this name leads or heads. */
  public static Optional<Unit> unit(Edition edition, String name) {
    return edition.scheme().units().stream()
        .filter(u -> same(name, u.leader()) || same(name, u.head()))
        .findFirst();
  }

  private static boolean same(String name, @Nullable String other) {
    return other != null && Folding.same(name, other);
  }

  private void travelled() {
    for (Credited credited :
        edition.results().records().of("trips", Subject.COUNTY, Span.TO_DATE)) {
      Item trip = credited.item();
      Value kind = trip.get("kind");
      Value named = trip.get("leaders");
      if (named != null && (kind == null || kind.is("外出"))) {
        named.each().forEach(n -> leader(n.shown()).add(trip, edition.month()));
      }
    }
  }

  /** Who has to travel though he has not. */
  private void asked() {
    Requirement days = new Requirement(edition, "trips", Measure.Kind.DAYS);
    for (Unit unit : edition.scheme().units()) {
      String name = unit.leader() == null ? unit.head() : unit.leader();
      if (name != null && days.target(unit).isPresent()) {
        leader(name);
      }
    }
  }

  private Leader leader(String name) {
    return leaders.computeIfAbsent(
        Folding.fold(name),
        n ->
            new Leader(
                name,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>()));
  }
}
