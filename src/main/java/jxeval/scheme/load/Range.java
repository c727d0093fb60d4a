package jxeval.scheme.load;

import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.model.Exact;
import jxeval.scheme.Comparison;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between two cuts.
 *
 * @param from null for no lower bound
 * @param to null for no upper bound
 */
record Range(@Nullable Cut from, @Nullable Cut to) {

  /** A place between numbers: just before one, or just after it. */
  record Cut(BigFraction number, boolean after) implements Comparable<Cut> {
    @Override
    public int compareTo(Cut other) {
      int order = Exact.compare(number, other.number);
      return order != 0 ? order : Boolean.compare(after, other.after);
    }
  }

  static Range of(Comparison c) {
    Cut over = cut(c.over(), true);
    Cut atLeast = cut(c.atLeast(), false);
    Cut below = cut(c.below(), false);
    Cut atMost = cut(c.atMost(), true);
    boolean fromOver = atLeast == null || (over != null && over.compareTo(atLeast) > 0);
    boolean toBelow = atMost == null || (below != null && below.compareTo(atMost) < 0);
    return new Range(fromOver ? over : atLeast, toBelow ? below : atMost);
  }

  private static @Nullable Cut cut(@Nullable BigFraction number, boolean after) {
    return number == null ? null : new Cut(number, after);
  }

  boolean isEmpty() {
    return from != null && to != null && from.compareTo(to) >= 0;
  }

  private boolean startsBefore(Range other) {
    return from == null ? other.from != null : other.from != null && from.compareTo(other.from) < 0;
  }

  private boolean endsAfter(Range other) {
    return to == null ? other.to != null : other.to != null && to.compareTo(other.to) > 0;
  }

  private boolean meets(Range other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether all of it lies below the other. */
  private boolean isBelow(Range other) {
    return to != null && other.from != null && to.compareTo(other.from) <= 0;
  }

  private static boolean touch(@Nullable Cut end, @Nullable Cut start) {
    return end != null && start != null && end.compareTo(start) == 0;
  }

  /**
   * What is wrong with this range after others that together cover {@code before}, of which the
   * first that holds counts: a gap, an overlap, or nothing. An open side is closed by the ranges
   * before it.
   */
  Optional<SchemeRule> problemAfter(Range before) {
    if (!meets(before)) {
      boolean adjacent = touch(to, before.from) || touch(before.to, from);
      return adjacent ? Optional.empty() : Optional.of(SchemeRule.S825);
    }
    boolean below = startsBefore(before);
    boolean above = endsAfter(before);
    boolean clean = below != above && (below ? to == null : from == null);
    return clean ? Optional.empty() : Optional.of(SchemeRule.S834);
  }

  /** The range from the lower start to the upper end. */
  Range hull(Range other) {
    return new Range(startsBefore(other) ? from : other.from, endsAfter(other) ? to : other.to);
  }
}
