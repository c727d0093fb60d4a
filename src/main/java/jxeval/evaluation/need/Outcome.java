package jxeval.evaluation.need;

import java.math.BigDecimal;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.UnitResult;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a unit in a trial.
 *
 * @param prize its line among the prizes; null where it has none or none is asked for
 */
public record Outcome(UnitResult line, @Nullable AwardEntry prize) {
  private static final BigDecimal NOTHING = BigDecimal.ONE.negate();

  /** The printed total; below every total where nothing is left to score. */
  BigDecimal total() {
    BigDecimal total = line.total();
    return total == null ? NOTHING : total;
  }

  /** The printed scores and bonuses together, before any veto. */
  BigDecimal scored() {
    BigDecimal scored = line.bonus();
    for (var indicator : line.indicators()) {
      BigDecimal score = indicator.score();
      scored = score == null ? scored : scored.add(score);
    }
    return scored.max(BigDecimal.ZERO);
  }

  /** Whether, against another outcome, some indicators earn more and others less. */
  boolean isTornFrom(Outcome other) {
    boolean more = false;
    boolean less = false;
    for (int i = 0; i < line.indicators().size(); i++) {
      int change = earned(i).compareTo(other.earned(i));
      more |= change > 0;
      less |= change < 0;
    }
    return more && less;
  }

  private BigDecimal earned(int indicator) {
    var scored = line.indicators().get(indicator);
    BigDecimal score = scored.score();
    return score == null ? scored.bonus() : score.add(scored.bonus());
  }
}
