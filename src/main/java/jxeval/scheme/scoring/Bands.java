package jxeval.scheme.scoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jxeval.model.Working;
import jxeval.scheme.Comparison;
import jxeval.scheme.condition.Condition;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The share {@code earns} of the points that the first band reached gives; below the last none. */
public record Bands(List<Band> bands) implements Scoring {
  @Override
  public boolean needsTarget() {
    return true;
  }

  @Override
  public Working earned(Standing s) {
    return bands.stream()
        .filter(b -> b.comparison.holds(s.x()) && (b.when == null || s.holds(b.when)))
        .findFirst()
        .map(b -> s.full().times(Working.share(b.earns)).notNegative())
        .orElse(Working.nothing());
  }

  @Override
  public Stream<Condition> conditions() {
    return bands.stream().map(Band::when).filter(Objects::nonNull);
  }

  /** Bounds on x and the fraction of the points they earn, where the condition holds. */
  public record Band(Comparison comparison, BigFraction earns, @Nullable Condition when) {}
}
