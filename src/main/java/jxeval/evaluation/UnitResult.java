package jxeval.evaluation;

import java.math.BigDecimal;
import java.util.List;
import jxeval.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit's line in its ranking.
 *
 * @param rank null when not ranked
 * @param tied whether another unit holds the same rank (并列)
 * @param previousRank last month's; null in January, at mid-year and at year-end
 * @param total printed total; null when nothing is left to score
 * @param bonus printed sum of bonuses after the ceiling
 * @param veto the printed cap on the total, the grade that capped it, or null
 * @param brokenZero null when never asked
 */
public record UnitResult(
    Unit unit,
    @Nullable Integer rank,
    boolean tied,
    @Nullable Integer previousRank,
    @Nullable BigDecimal total,
    BigDecimal bonus,
    @Nullable String veto,
    @Nullable String grade,
    @Nullable Boolean brokenZero,
    List<IndicatorResult> indicators,
    List<Note> notes) {

  /** The same line beside last month's rank. */
  public UnitResult after(@Nullable Integer previous) {
    return new UnitResult(
        unit, rank, tied, previous, total, bonus, veto, grade, brokenZero, indicators, notes);
  }

  /** Why something is as it is: a veto, a tie-break that decided, a ruling; words by key. */
  public record Note(String key, List<String> args, @Nullable String clause) {}
}
