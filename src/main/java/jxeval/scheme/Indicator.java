package jxeval.scheme;

import java.util.List;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.scoring.Scoring;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One line of an assessment.
 *
 * @param points full points; 0 on bonus-only indicators that state none
 * @param target used where a unit has no task in the measure; null for none
 * @param paced whether x is progress against the pace (else the rate)
 * @param bonusOnly 只奖不罚 (三-3-六): adds on top, never lowers
 * @param when the indicator scores 0 where this does not hold; null: always holds
 */
public record Indicator(
    String id,
    String label,
    String measure,
    BigFraction points,
    Scoring score,
    @Nullable BigFraction target,
    boolean paced,
    boolean bonusOnly,
    List<Bonus> bonuses,
    @Nullable Condition when,
    WhenNoTarget whenNoTarget,
    @Nullable String clause,
    String path) {

  /** What becomes of the points when x is needed and there is no target, or the actual is null. */
  public enum WhenNoTarget {
    SHARE,
    ZERO,
    FULL
  }

  /**
   * A further score on top of an indicator.
   *
   * @param measure its own measure; null: the indicator's
   * @param points where the kind needs them, else 0
   */
  public record Bonus(
      @Nullable String measure,
      BigFraction points,
      Scoring score,
      @Nullable BigFraction target,
      @Nullable Boolean paced,
      @Nullable Condition when,
      @Nullable String clause,
      String path) {}
}
