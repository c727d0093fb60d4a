package jxeval.evaluation.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.UnitResult;
import jxeval.evaluation.measure.Figures;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Ruling;

/** Scores, ranks and grades one group of one assessment, in this order. */
final class GroupScoring {
  private final Assessment assessment;
  private final List<Ruling> rulings;
  private final Map<String, Scored> scored = new LinkedHashMap<>();
  private final Ranking ranking;
  private final Map<String, UnitCase> graded = new LinkedHashMap<>();

  /** A unit after scoring: its total after vetoes, and whether it is ranked. */
  private record Scored(
      UnitCase unit, Totals totals, Vetoes vetoes, boolean ranked, List<UnitResult.Note> notes) {}

  /**
   * @param units in file order
   */
  GroupScoring(Figures figures, Assessment assessment, List<Unit> units, Set<String> overspent) {
    this.assessment = assessment;
    this.rulings = figures.scheme().rulings();
    GroupActuals group = new GroupActuals(figures, units);
    for (Unit unit : units) {
      UnitFigures own = new UnitFigures(figures, unit, assessment);
      UnitCase unscored = UnitCase.unscored(own, overspent.contains(unit.id()));
      Totals totals = Totals.of(new Scores(unscored, assessment, group), assessment);
      scored.put(unit.id(), judged(unscored, totals));
    }
    this.ranking = ranked();
  }

  private GroupScoring(GroupScoring before, Map<String, BigDecimal> shifts) {
    this.assessment = before.assessment;
    this.rulings = before.rulings;
    before.scored.forEach(
        (id, s) ->
            scored.put(
                id,
                judged(s.unit(), s.totals().shifted(shifts.getOrDefault(id, BigDecimal.ZERO)))));
    this.ranking = ranked();
  }

  /** Whether it is the ranking of these units by this assessment. */
  boolean isOf(Assessment by, List<Unit> units) {
    return assessment.equals(by)
        && units.equals(scored.values().stream().map(s -> s.unit().unit()).toList());
  }

  /** The same group with points added to what units score before any veto. */
  GroupScoring shifted(Map<String, BigDecimal> shifts) {
    return new GroupScoring(this, shifts);
  }

  private Ranking ranked() {
    Ranking ranks =
        new Ranking(
            assessment,
            rulings,
            scored.values().stream().filter(Scored::ranked).map(Scored::unit).toList());
    scored.forEach((id, s) -> graded.put(id, grade(s, ranks)));
    return ranks;
  }

  private Scored judged(UnitCase unit, Totals totals) {
    Vetoes vetoes = new Vetoes(assessment, unit.totalling(totals.total()));
    BigDecimal total = vetoes.capped(totals.total());
    List<UnitResult.Note> notes = new ArrayList<>(excluded(unit.unit()));
    boolean ranked = !vetoes.barRanking() && notes.isEmpty() && total != null;
    return new Scored(unit.totalling(total), totals, vetoes, ranked, notes);
  }

  private List<UnitResult.Note> excluded(Unit unit) {
    return rulings.stream()
        .filter(
            r ->
                r instanceof Ruling.Exclude e
                    && e.unit().equals(unit.id())
                    && e.from().contains("ranking"))
        .map(r -> new UnitResult.Note("ruling.exclude", RulingWords.of(r), null))
        .toList();
  }

  /** The rulings that ordered units still equal. */
  Set<Ruling> settling() {
    return ranking.settling();
  }

  /** The ranking: by rank, then file order; those not ranked last. */
  GroupResult result() {
    String group = scored.values().iterator().next().unit().unit().group();
    return new GroupResult(assessment, group, lines());
  }

  private List<UnitResult> lines() {
    return graded.values().stream()
        .map(this::result)
        .sorted(
            Comparator.comparing(UnitResult::rank, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** The units as conditions see them after grading, in file order. */
  List<UnitCase> cases() {
    return List.copyOf(graded.values());
  }

  private UnitCase grade(Scored s, Ranking ranks) {
    UnitCase placed = s.unit().placed(ranks.of(s.unit().unit()));
    return placed.graded(s.vetoes().capped(Grading.of(assessment, placed)));
  }

  private UnitResult result(UnitCase unit) {
    Scored s = Objects.requireNonNull(scored.get(unit.unit().id()));
    Place place = unit.place();
    List<UnitResult.Note> notes = new ArrayList<>(s.vetoes().notes());
    notes.addAll(s.notes());
    notes.addAll(ranking.notes(unit.unit()));
    return new UnitResult(
        unit.unit(),
        unit.rank(),
        place != null && place.tied(),
        null,
        unit.printedTotal(),
        s.totals().bonus(),
        s.vetoes().shown(),
        unit.grade(),
        unit.figures().brokenZero(),
        s.totals().indicators(),
        notes);
  }
}
