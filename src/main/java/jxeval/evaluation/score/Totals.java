package jxeval.evaluation.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jxeval.evaluation.IndicatorResult;
import jxeval.model.Rounding;
import jxeval.scheme.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * A unit's indicators added up: printed scores, and printed bonuses up to the ceiling.
 *
 * @param total before any veto, never below 0; null where nothing is left to score
 * @param bonus after the ceiling
 */
record Totals(List<IndicatorResult> indicators, @Nullable BigDecimal total, BigDecimal bonus) {

  static Totals of(Scores scores, Assessment assessment) {
    List<IndicatorResult> indicators = scores.indicators();
    BigDecimal bonus = sum(indicators, IndicatorResult::bonus, assessment.decimals());
    if (assessment.bonusCeiling() != null) {
      bonus = bonus.min(Rounding.halfUp(assessment.bonusCeiling(), assessment.decimals()));
    }
    BigDecimal total = null;
    if (scores.isScored()) {
      BigDecimal none = BigDecimal.ZERO.setScale(assessment.decimals());
      total = sum(indicators, IndicatorResult::score, assessment.decimals()).add(bonus).max(none);
    }
    return new Totals(indicators, total, bonus);
  }

  /** The same with points added, as a trial supposes. */
  Totals shifted(BigDecimal by) {
    return total == null
        ? this
        : new Totals(indicators, total.add(by).max(BigDecimal.ZERO.setScale(total.scale())), bonus);
  }

  private static BigDecimal sum(
      List<IndicatorResult> indicators,
      Function<IndicatorResult, @Nullable BigDecimal> printed,
      int decimals) {
    return indicators.stream()
        .map(printed)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add);
  }
}
