package jxeval.scheme;

import java.util.Optional;
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

  /** Whether the number keeps all bounds. */
  public boolean holds(BigFraction a) {
    return (over == null || a.compareTo(over) > 0)
        && (atLeast == null || a.compareTo(atLeast) >= 0)
        && (below == null || a.compareTo(below) < 0)
        && (atMost == null || a.compareTo(atMost) <= 0);
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
