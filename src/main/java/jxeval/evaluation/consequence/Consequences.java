package jxeval.evaluation.consequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jxeval.evaluation.Figure;
import jxeval.evaluation.Raised;
import jxeval.evaluation.SurveyLine;
import jxeval.evaluation.score.Outcomes;
import jxeval.evaluation.score.Scoreboard;
import jxeval.evaluation.score.UnitCase;
import jxeval.model.Unit;
import jxeval.scheme.Consequence;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * The consequences of a run: phase by phase, in file order, then by rank, then file order of units.
 */
public final class Consequences {
  private final Scheme scheme;
  private final Scoreboard board;
  private final Map<String, SurveyLine> surveyed = new HashMap<>();
  private final Map<String, Set<String>> met = new HashMap<>();
  private final List<Raised> raised = new ArrayList<>();
  private final List<Raised> waived = new ArrayList<>();

  /**
   * @param survey the lines of the year's survey; empty where it has none or none is asked
   */
  public static Consequences of(Scoreboard board, List<Phase> phases, List<SurveyLine> survey) {
    return new Consequences(board, phases, survey);
  }

  private Consequences(Scoreboard board, List<Phase> phases, List<SurveyLine> survey) {
    this.scheme = board.scheme();
    this.board = board;
    survey.forEach(l -> surveyed.put(l.unit().id(), l));
    for (Phase phase : phases) {
      scheme.consequences().stream().filter(c -> phase.raises(c.at())).forEach(this::raise);
    }
  }

  public List<Raised> raised() {
    return List.copyOf(raised);
  }

  /** Those that a ruling waives: not raised, barring nothing. */
  public List<Raised> waived() {
    return List.copyOf(waived);
  }

  /** A unit with all that has been raised against it, as later conditions see it. */
  public UnitCase unit(Unit unit) {
    return unit(unit, award -> false);
  }

  /** The same with what the unit has won. */
  public UnitCase unit(Unit unit, Predicate<String> won) {
    return board.unit(unit).with(new Met(unit, won));
  }

  /** The rows that a unit's figure in a measure rests on. */
  public List<Figure.Contribution> rows(Unit unit, String measure) {
    return unit(unit).figures().figure(measure).rows();
  }

  private void raise(Consequence consequence) {
    scheme.units().stream()
        .filter(u -> consequence.units().contains(u.kind()))
        .sorted(
            Comparator.comparing(
                u -> rank(consequence, u), Comparator.nullsLast(Comparator.naturalOrder())))
        .map(u -> unit(u))
        .filter(u -> consequence.when().holds(u))
        .toList()
        .forEach(u -> raise(consequence, u));
  }

  private void raise(Consequence consequence, UnitCase unit) {
    Reasons reasons = new Reasons(scheme, unit, surveyed.get(unit.unit().id()));
    Raised entry =
        new Raised(
            consequence,
            unit.unit(),
            consequence.when().causes(unit, true).map(reasons::of).toList());
    if (scheme.rulings(Ruling.Waive.class).stream().anyMatch(entry::isWaivedBy)) {
      waived.add(entry);
    } else {
      raised.add(entry);
      met.computeIfAbsent(unit.unit().id(), u -> new HashSet<>()).add(consequence.id());
    }
  }

  /** The rank that orders its units: the survey's for what the survey brings, else the unit's. */
  private @Nullable Integer rank(Consequence consequence, Unit unit) {
    if (consequence.at() == Consequence.At.SURVEY) {
      SurveyLine line = surveyed.get(unit.id());
      return line == null ? null : line.rank();
    }
    return board.unit(unit).rank();
  }

  private final class Met implements Outcomes {
    private final Unit unit;
    private final Predicate<String> won;

    Met(Unit unit, Predicate<String> won) {
      this.unit = unit;
      this.won = won;
    }

    @Override
    public boolean raised(String consequence) {
      return met.getOrDefault(unit.id(), Set.of()).contains(consequence);
    }

    @Override
    public boolean surveyed(String outcome) {
      SurveyLine line = surveyed.get(unit.id());
      return line != null && outcome.equals(line.outcome());
    }

    @Override
    public boolean won(String award) {
      return won.test(award);
    }
  }
}
