package jxeval.evaluation.score;

import java.util.List;
import java.util.Objects;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.scoring.Standing;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands on one measure of its assessment.
 *
 * @param reached progress or rate; null where there is no target
 */
record UnitStanding(
    UnitCase unit,
    String measure,
    BigFraction actual,
    @Nullable BigFraction reached,
    List<BigFraction> group,
    BigFraction points,
    BigFraction sharing)
    implements Standing {

  @Override
  public BigFraction x() {
    return Objects.requireNonNull(reached);
  }

  @Override
  public List<Part> parts() {
    return unit.figures().figures().parts(measure, unit.figures().subject());
  }

  @Override
  public boolean holds(Condition condition) {
    return condition.holds(unit);
  }
}
