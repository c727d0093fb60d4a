package jxeval.evaluation;

import java.math.BigDecimal;
import java.util.List;
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
 */
public record IndicatorResult(
    Indicator indicator,
    Figure figure,
    Progress progress,
    @Nullable BigFraction points,
    @Nullable BigDecimal score,
    BigDecimal bonus,
    List<BonusResult> bonuses) {

  /**
   * One bonus of the indicator: its own figure and what it adds, exact; zero where it does not
   * hold.
   */
  public record BonusResult(
      Indicator.Bonus bonus, Figure figure, Progress progress, BigFraction adds) {}
}
