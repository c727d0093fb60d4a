package jxeval.scheme;

import java.util.Optional;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Bounds on a number, the same everywhere in the target file; absent bounds do not bind.
 *
 * <p>以上, 以下 include the number ({@code at_least}, {@code at_most}); 超, 不满 exclude it ({@code over},
 * {@code below}) (Civil Code art. 1259).
 */
public record Comparison(
    @Nullable BigFraction over,
    @Nullable BigFraction atLeast,
    @Nullable BigFraction below,
    @Nullable BigFraction atMost) {

  public static final Comparison ANY = new Comparison(null, null, null, null);

  /** Whether no bound binds. */
  public boolean isFree() {
    return over == null && atLeast == null && below == null && atMost == null;
  }

  /** Whether the number keeps all bounds. */
  public boolean holds(BigFraction a) {
    return (over == null || Exact.compare(a, over) > 0)
        && (atLeast == null || Exact.compare(a, atLeast) >= 0)
        && (below == null || Exact.compare(a, below) < 0)
        && (atMost == null || Exact.compare(a, atMost) <= 0);
  }

  /** Whether there is a number and it keeps all bounds. */
  public boolean isKeptBy(@Nullable BigFraction figure) {
    return figure != null && holds(figure);
  }

  /** Where it begins, whether or not the bound itself is in. */
  public Optional<BigFraction> lower() {
    return Optional.ofNullable(over != null ? over : atLeast);
  }

  /** Where it ends, whether or not the bound itself is in. */
  public Optional<BigFraction> upper() {
    return Optional.ofNullable(below != null ? below : atMost);
  }
}
