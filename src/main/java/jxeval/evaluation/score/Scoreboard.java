package jxeval.evaluation.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.measure.Figures;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;

/** All rankings of a month, and every unit as conditions see it after grading. */
public final class Scoreboard {
  private final Scheme scheme;
  private final Figures figures;
  private final Set<String> overspent;
  private final List<GroupScoring> scorings;
  private final List<GroupResult> groups = new ArrayList<>();
  private final Map<String, UnitCase> cases = new LinkedHashMap<>();
  private final Set<Ruling> settling = new HashSet<>();

  /**
   * @param overspent ids of the units that spent more than their work funds
   */
  public static Scoreboard of(Figures figures, Set<String> overspent) {
    List<GroupScoring> scorings = new ArrayList<>();
    for (Assessment assessment : figures.scheme().assessments()) {
      members(figures.scheme(), assessment)
          .values()
          .forEach(units -> scorings.add(new GroupScoring(figures, assessment, units, overspent)));
    }
    return new Scoreboard(figures, overspent, scorings);
  }

  /**
   * The board by another target file over the same records; rankings that it does not touch are
   * kept.
   */
  public Scoreboard by(Figures other, Set<String> othersOverspent) {
    List<GroupScoring> kept =
        basis(scheme, overspent).equals(basis(other.scheme(), othersOverspent))
            ? scorings
            : List.of();
    List<GroupScoring> again = new ArrayList<>();
    for (Assessment assessment : other.scheme().assessments()) {
      for (List<Unit> units : members(other.scheme(), assessment).values()) {
        again.add(
            kept.stream()
                .filter(k -> k.isOf(assessment, units))
                .findFirst()
                .orElseGet(() -> new GroupScoring(other, assessment, units, othersOverspent)));
      }
    }
    return new Scoreboard(other, othersOverspent, again);
  }

  /** What a ranking rests on beside its own assessment and units. */
  private static List<Object> basis(Scheme scheme, Set<String> overspent) {
    return List.of(scheme.measures(), scheme.calendar(), scheme.rulings(), overspent);
  }

  /**
   * The same in a trial that gives units more or fewer points.
   *
   * @param shifts points by unit, added to what it scores before any veto
   */
  public Scoreboard shifted(Map<String, BigDecimal> shifts) {
    return new Scoreboard(
        figures, overspent, scorings.stream().map(s -> s.shifted(shifts)).toList());
  }

  /** One ranking alone, whose units stand in the group of the scheme. */
  public static GroupResult group(
      Figures figures, Assessment assessment, String group, Set<String> overspent) {
    List<Unit> units =
        figures.scheme().units().stream()
            .filter(u -> assessment.units().contains(u.kind()) && u.group().equals(group))
            .toList();
    return new GroupScoring(figures, assessment, units, overspent).result();
  }

  private Scoreboard(Figures figures, Set<String> overspent, List<GroupScoring> scorings) {
    this.scheme = figures.scheme();
    this.figures = figures;
    this.overspent = overspent;
    this.scorings = scorings;
    for (GroupScoring scoring : scorings) {
      groups.add(scoring.result());
      settling.addAll(scoring.settling());
      scoring.cases().forEach(c -> cases.putIfAbsent(c.unit().id(), c));
    }
    for (Unit unit : scheme.units()) {
      cases.computeIfAbsent(
          unit.id(),
          id -> UnitCase.unscored(new UnitFigures(figures, unit, null), overspent.contains(id)));
    }
  }

  /** In order of the assessments, then of their groups' first units in the file. */
  public List<GroupResult> groups() {
    return List.copyOf(groups);
  }

  /** A unit as its first assessment leaves it. */
  public UnitCase unit(Unit unit) {
    return Objects.requireNonNull(cases.get(unit.id()));
  }

  /** Whether a ruling ordered units that were still equal after the tie-break. */
  public boolean settles(Ruling.Tie ruling) {
    return settling.contains(ruling);
  }

  public Scheme scheme() {
    return scheme;
  }

  private static Map<String, List<Unit>> members(Scheme scheme, Assessment assessment) {
    Map<String, List<Unit>> members = new LinkedHashMap<>();
    scheme.units().stream()
        .filter(u -> assessment.units().contains(u.kind()))
        .forEach(u -> members.computeIfAbsent(u.group(), g -> new ArrayList<>()).add(u));
    return members;
  }
}
