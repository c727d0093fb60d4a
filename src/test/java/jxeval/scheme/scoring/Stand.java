package jxeval.scheme.scoring;

import java.util.List;
import jxeval.Fraction;
import jxeval.scheme.Filter;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.condition.Vertical;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A standing of worked examples: conditions hold unless {@code vertical} is asked. */
record Stand(
    BigFraction points,
    BigFraction sharing,
    BigFraction actual,
    @Nullable BigFraction reached,
    List<BigFraction> group,
    List<Part> parts)
    implements Standing {

  /** Of 10 points, at x. */
  static Stand at(String x) {
    return at("10", x);
  }

  static Stand at(String points, String x) {
    BigFraction reached = Fraction.of(x);
    return new Stand(Fraction.of(points), BigFraction.ONE, reached, reached, List.of(), List.of());
  }

  /** Of 10 points, with an actual and no target. */
  static Stand with(String actual) {
    return new Stand(
        BigFraction.of(10), BigFraction.ONE, Fraction.of(actual), null, List.of(), List.of());
  }

  /** Among the actuals of a group. */
  Stand among(String group) {
    return new Stand(points, sharing, actual, reached, Fraction.list(group), parts);
  }

  /** After points of other indicators were shared. */
  Stand shared(String factor) {
    BigFraction by = Fraction.of(factor);
    return new Stand(points.multiply(by), by, actual, reached, group, parts);
  }

  Stand of(List<Part> rows) {
    return new Stand(points, sharing, actual, reached, group, rows);
  }

  @Override
  public BigFraction x() {
    if (reached == null) {
      throw new AssertionError("x is asked without a target");
    }
    return reached;
  }

  @Override
  public boolean holds(Condition condition) {
    return !(condition instanceof Vertical);
  }

  /** A row of a size. */
  record Row(BigFraction amount, RowOfSize row) implements Part {
    @Override
    public boolean fits(Filter filter) {
      return filter.of(row) == jxeval.scheme.Truth.TRUE;
    }
  }
}
