package jxeval.evaluation;

import java.math.BigDecimal;
import java.util.List;
import jxeval.model.Working;
import jxeval.scheme.Indicator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of one unit.
 *
 * @param points what it can earn after sharing, exact; null on bonus-only lines and without a
 *     target
 * @param score printed score; null where its points are shared among the others
 * @param bonus printed bonus, before the unit's ceiling
 * @param working how its rule came to the score, or on bonus-only lines to what it adds, before
 *     rounding; nothing where the rule was not asked
 */
public record IndicatorResult(
    Indicator indicator,
    Figure figure,
    Progress progress,
    @Nullable BigFraction points,
    @Nullable BigDecimal score,
    BigDecimal bonus,
    Working working,
    List<BonusResult> bonuses) {

  /**
   * One bonus of the indicator: its own figure and how what it adds comes about; nothing where it
   * does not hold.
   */
  public record BonusResult(
      Indicator.Bonus bonus, Figure figure, Progress progress, Working working) {
    /** What it adds, exact. */
    public BigFraction adds() {
      return working.value();
    }
  }
}
