package jxeval.evaluation.score;

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
  private final List<GroupResult> groups = new ArrayList<>();
  private final Map<String, UnitCase> cases = new LinkedHashMap<>();
  private final Set<Ruling> settling = new HashSet<>();

  /**
   * @param overspent ids of the units that spent more than their work funds
   */
  public static Scoreboard of(Figures figures, Set<String> overspent) {
    return new Scoreboard(figures, overspent);
  }

  /** One ranking alone, whose units stand in the group of the scheme. */
  public static GroupResult group(
      Figures figures, Assessment assessment, String group, Set<String> overspent) {
    List<Unit> units =
        figures.scheme().units().stream()
            .filter(u -> assessment.units().contains(u.kind()) && u.group().equals(group))
            .toList();
    return new GroupResult(
        assessment, group, new GroupScoring(figures, assessment, units, overspent).results());
  }

  private Scoreboard(Figures figures, Set<String> overspent) {
    this.scheme = figures.scheme();
    for (Assessment assessment : scheme.assessments()) {
      for (Map.Entry<String, List<Unit>> group : members(assessment).entrySet()) {
        GroupScoring scoring = new GroupScoring(figures, assessment, group.getValue(), overspent);
        groups.add(new GroupResult(assessment, group.getKey(), scoring.results()));
        settling.addAll(scoring.settling());
        scoring.cases().forEach(c -> cases.putIfAbsent(c.unit().id(), c));
      }
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

  private Map<String, List<Unit>> members(Assessment assessment) {
    Map<String, List<Unit>> members = new LinkedHashMap<>();
    scheme.units().stream()
        .filter(u -> assessment.units().contains(u.kind()))
        .forEach(u -> members.computeIfAbsent(u.group(), g -> new ArrayList<>()).add(u));
    return members;
  }
}
