package jxeval.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import jxeval.evaluation.Progress;
import jxeval.evaluation.UnitResult;
import jxeval.model.Exact;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Ruling;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the units of one group: by printed total, then the tie-break measures, then a ruling; those
 * still equal share a rank.
 */
final class Ranking {
  private final Assessment assessment;
  private final List<Ruling.Tie> rulings;
  private final Set<Ruling> settling = new LinkedHashSet<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, List<UnitResult.Note>> notes = new HashMap<>();

  /**
   * @param units those that are ranked, each with a total, in file order
   */
  Ranking(Assessment assessment, List<Ruling> rulings, List<UnitCase> units) {
    this.assessment = assessment;
    this.rulings =
        rulings.stream()
            .filter(r -> r instanceof Ruling.Tie)
            .map(r -> (Ruling.Tie) r)
            .filter(t -> t.assessment().equals(assessment.id()))
            .toList();
    List<List<UnitCase>> levels = new ArrayList<>();
    for (List<UnitCase> equal :
        split(units, Comparator.comparing(Ranking::total, Exact::compare).reversed())) {
      levels.addAll(untie(equal));
    }
    place(levels, units.size());
  }

  /** The rulings that ordered units still equal. */
  Set<Ruling> settling() {
    return settling;
  }

  /** The unit's place; null where it is not ranked. */
  @Nullable Place of(Unit unit) {
    return places.get(unit.id());
  }

  /** What decided between equal totals. */
  List<UnitResult.Note> notes(Unit unit) {
    return notes.getOrDefault(unit.id(), List.of());
  }

  private void place(List<List<UnitCase>> levels, int ranked) {
    int better = 0;
    int level = 0;
    for (List<UnitCase> equal : levels) {
      level++;
      int rank = assessment.dense() ? level : better + 1;
      int worse = ranked - better - equal.size();
      for (UnitCase unit : equal) {
        places.put(unit.unit().id(), new Place(rank, equal.size() > 1, better, worse, ranked));
      }
      better += equal.size();
    }
  }

  private List<List<UnitCase>> untie(List<UnitCase> equal) {
    List<List<UnitCase>> levels = List.of(equal);
    for (Assessment.TieBreak tieBreak : assessment.tieBreak()) {
      levels =
          refine(
              levels,
              byFigure(tieBreak),
              new UnitResult.Note("tie_break", List.of(label(equal, tieBreak)), null));
    }
    for (Ruling.Tie ruling : rulings) {
      List<List<UnitCase>> ordered = refine(levels, byRuling(ruling), note(ruling));
      if (ordered.size() > levels.size()) {
        settling.add(ruling);
      }
      levels = ordered;
    }
    return levels;
  }

  /** Splits each level further; whoever is split off notes why. */
  private List<List<UnitCase>> refine(
      List<List<UnitCase>> levels, Comparator<UnitCase> order, UnitResult.Note why) {
    List<List<UnitCase>> refined = new ArrayList<>();
    for (List<UnitCase> level : levels) {
      List<List<UnitCase>> parts = split(level, order);
      refined.addAll(parts);
      if (parts.size() > 1) {
        level.forEach(u -> notes.computeIfAbsent(u.unit().id(), id -> new ArrayList<>()).add(why));
      }
    }
    return refined;
  }

  private static List<List<UnitCase>> split(List<UnitCase> units, Comparator<UnitCase> order) {
    Map<UnitCase, List<UnitCase>> levels = new TreeMap<>(order);
    units.forEach(u -> levels.computeIfAbsent(u, first -> new ArrayList<>()).add(u));
    return List.copyOf(levels.values());
  }

  private static BigFraction total(UnitCase unit) {
    return Objects.requireNonNull(unit.total());
  }

  /** The larger figure first, none last. */
  private static Comparator<UnitCase> byFigure(Assessment.TieBreak tieBreak) {
    return Comparator.comparing(
        (UnitCase u) -> {
          Progress progress = u.figures().progress(tieBreak.measure());
          return tieBreak.byRate() ? progress.rate() : progress.actual();
        },
        Comparator.nullsLast((a, b) -> Exact.compare(b, a)));
  }

  /** The order of the ruling; units that it does not name come after, still equal. */
  private static Comparator<UnitCase> byRuling(Ruling.Tie ruling) {
    return Comparator.comparing(
        u -> {
          int at = ruling.order().indexOf(u.unit().id());
          return at < 0 ? Integer.MAX_VALUE : at;
        });
  }

  private static String label(List<UnitCase> units, Assessment.TieBreak tieBreak) {
    return units.get(0).figures().figures().scheme().measure(tieBreak.measure()).label();
  }

  private static UnitResult.Note note(Ruling ruling) {
    return new UnitResult.Note("ruling.tie", RulingWords.of(ruling), null);
  }
}
