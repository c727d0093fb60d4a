package jxeval.scheme;

import java.util.List;
import jxeval.scheme.condition.Condition;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How one kind or several kinds of unit are scored and ranked together.
 *
 * @param units kinds ranked together
 * @param total points of the non-bonus indicators together
 * @param bonusCeiling most that all bonuses add; null for no ceiling
 * @param brokenZero when a unit counts as 破零; null: never asked
 * @param dense ranking 1-2-2-3 instead of 1-2-2-4
 * @param decimals of printed scores, 0 to 6
 */
public record Assessment(
    String id,
    String title,
    List<String> units,
    BigFraction total,
    @Nullable BigFraction bonusCeiling,
    @Nullable BrokenZero brokenZero,
    boolean dense,
    int decimals,
    List<TieBreak> tieBreak,
    List<Indicator> indicators,
    List<Veto> vetoes,
    @Nullable Grades grades,
    @Nullable String clause,
    String path) {

  /** 破零: the measure keeps the bounds (default: new_projects over 0). */
  public record BrokenZero(String measure, Comparison comparison) {}

  /** Decides equal totals by a measure's actual, or by its rate. */
  public record TieBreak(String measure, boolean byRate) {}

  /**
   * A cap on the total or the grade, or no rank, while a condition holds.
   *
   * @param capsTotal most that the total can be; null for none
   * @param capsGrade best grade that remains; null for none
   * @param barsRanking scores stand, the unit is not ranked
   */
  public record Veto(
      Condition when,
      @Nullable BigFraction capsTotal,
      @Nullable String capsGrade,
      boolean barsRanking,
      @Nullable String clause,
      String path) {}

  /** Grades by total (in points), or by one measure's progress or rate (fractions). */
  public record Grades(By by, @Nullable String measure, List<GradeBand> bands) {
    /** What the bands read. */
    public enum By {
      TOTAL,
      PROGRESS,
      RATE
    }

    /** The grade names, best first. */
    public List<String> names() {
      return bands.stream().map(GradeBand::grade).distinct().toList();
    }
  }

  /** A grade and what it takes; without bounds it takes the rest. */
  public record GradeBand(String grade, Comparison comparison, @Nullable Condition when) {}
}
