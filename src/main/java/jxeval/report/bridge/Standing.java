package jxeval.report.bridge;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jxeval.report.restate.Line;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place in a ranking in one state.
 *
 * @param rank null where it is not ranked
 * @param parts what the total is made of: scores of the indicators, the bonus, and what a cap or
 *     the bound at 0 takes or gives; they add up to it
 */
record Standing(BigDecimal total, @Nullable Integer rank, Map<Line, BigDecimal> parts) {

  /** Out of printed figures; empty where the unit has no total there. */
  static Optional<Standing> of(Map<Line, String> figures, String assessment, String unit) {
    Line total = new Line(Line.Kind.TOTAL, unit, assessment);
    if (!figures.containsKey(total)) {
      return Optional.empty();
    }
    BigDecimal printed = number(figures, total);
    Map<Line, BigDecimal> parts = new LinkedHashMap<>();
    figures.keySet().stream()
        .filter(l -> l.kind() == Line.Kind.SCORE && l.owner().equals(unit))
        .filter(l -> l.item().startsWith(assessment + "/"))
        .forEach(l -> parts.put(l, number(figures, l)));
    Line bonus = new Line(Line.Kind.BONUS, unit, assessment);
    parts.put(bonus, number(figures, bonus));
    parts.put(
        new Line(Line.Kind.VETO, unit, assessment),
        printed.subtract(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    String rank = figures.get(new Line(Line.Kind.RANK, unit, assessment));
    return Optional.of(new Standing(printed, rank == null ? null : Integer.valueOf(rank), parts));
  }

  private static BigDecimal number(Map<Line, String> figures, Line line) {
    String printed = figures.get(line);
    return printed == null ? BigDecimal.ZERO : new BigDecimal(printed);
  }
}
