package jxeval.scheme.scoring;

import java.util.List;
import jxeval.scheme.Comparison;
import jxeval.scheme.Condition;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The share {@code earns} of the points that the first band reached gives; below the last none. */
public record Bands(List<Band> bands) implements Scoring {
  @Override
  public boolean needsTarget() {
    return true;
  }

  /** Bounds on x and the fraction of the points they earn, where the condition holds. */
  public record Band(Comparison comparison, BigFraction earns, @Nullable Condition when) {}
}
