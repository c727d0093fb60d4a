package jxeval.report.bridge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.model.Unit;
import jxeval.report.restate.Line;
import jxeval.scheme.Assessment;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * A unit's score in one ranking from a month to a later one: {@code from} and all parts together
 * are {@code to}, as printed.
 *
 * @param parts what moved it, in order; those that did not are 0
 * @param rank null where the unit is not ranked in both months
 */
public record Bridge(
    Unit unit,
    Assessment assessment,
    BigDecimal from,
    List<Moved> parts,
    BigDecimal to,
    @Nullable RankMove rank) {

  /**
   * What one part moves.
   *
   * @param by indicator, bonus or cap to what of it; they add up to the change, none is 0
   */
  public record Moved(Part part, BigDecimal change, Map<Line, BigDecimal> by) {}

  /** In every ranking in which the unit has a score in both months. */
  public static List<Bridge> all(Scheme scheme, Unit unit, Chain chain) {
    return scheme.assessments().stream()
        .filter(a -> a.units().contains(unit.kind()))
        .flatMap(a -> of(scheme, a, unit, chain).stream())
        .toList();
  }

  private static Optional<Bridge> of(Scheme scheme, Assessment assessment, Unit unit, Chain chain) {
    Optional<Standing> from = Standing.of(chain.from(), assessment.id(), unit.id());
    Optional<Standing> to = Standing.of(chain.to(), assessment.id(), unit.id());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Map<Part, Map<Line, BigDecimal>> moved = new EnumMap<>(Part.class);
    Standing last = from.orElseThrow();
    for (Chain.State step : chain.steps()) {
      Standing next = Standing.of(step.figures(), assessment.id(), unit.id()).orElse(last);
      add(moved.computeIfAbsent(step.changed(), p -> new LinkedHashMap<>()), last, next);
      last = next;
    }
    List<String> rivals =
        scheme.units().stream()
            .filter(u -> assessment.units().contains(u.kind()) && u.group().equals(unit.group()))
            .map(Unit::id)
            .filter(id -> !id.equals(unit.id()))
            .toList();
    return Optional.of(
        new Bridge(
            unit,
            assessment,
            from.orElseThrow().total(),
            parts(moved, assessment.decimals()),
            last.total(),
            RankMove.of(assessment, rivals, chain.from(), from.orElseThrow(), last).orElse(null)));
  }

  private static void add(Map<Line, BigDecimal> to, Standing last, Standing next) {
    next.parts().forEach((line, now) -> to.merge(line, now, BigDecimal::add));
    last.parts().forEach((line, then) -> to.merge(line, then.negate(), BigDecimal::add));
  }

  /** Every part but what cannot be told apart, which shows only where there is some. */
  private static List<Moved> parts(Map<Part, Map<Line, BigDecimal>> moved, int decimals) {
    List<Moved> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      Map<Line, BigDecimal> by = new LinkedHashMap<>(moved.getOrDefault(part, Map.of()));
      by.values().removeIf(change -> change.signum() == 0);
      BigDecimal change =
          by.values().stream().reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add);
      if (part != Part.UNKNOWN || !by.isEmpty()) {
        parts.add(new Moved(part, change, by));
      }
    }
    return parts;
  }
}
