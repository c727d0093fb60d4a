package jxeval.evaluation.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import jxeval.evaluation.StatedBounds;
import jxeval.model.Supposition;

/**
 * The least number of steps of one lever that reach the goal, whatever the rules in between.
 *
 * <p>Between two turns every indicator only rises or only falls. Where all that change go the same
 * way the ends of the stretch tell what lies inside; where they pull apart the stretch is halved.
 */
final class Search {
  private static final int HALVINGS = 10;

  private final Trials trials;
  private final List<Supposition> beside;
  private final Lever lever;
  private final List<Long> turns;
  private final List<BigDecimal> totals;
  private final Map<Long, Outcome> known = new HashMap<>();

  /**
   * @param beside what else is supposed
   */
  Search(Trials trials, List<Supposition> beside, Lever lever) {
    this.trials = trials;
    this.beside = beside;
    this.lever = lever;
    this.turns = Turns.of(trials, beside, lever);
    this.totals =
        StatedBounds.ofTotals(trials.figures(List.of()).scheme(), trials.goal().assessment());
  }

  static List<Supposition> with(List<Supposition> beside, Supposition more) {
    List<Supposition> all = new ArrayList<>(beside);
    all.add(more);
    return all;
  }

  /** The first number that passes, of numbers of which the first does not and the last does. */
  static long first(long fails, long passes, LongPredicate test) {
    long low = fails;
    long high = passes;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (test.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  Outcome at(long steps) {
    return known.computeIfAbsent(
        steps, n -> trials.of(n == 0 ? beside : with(beside, lever.supposing(n))));
  }

  /** The least number of steps, at least 1, that reaches the goal; empty where none does. */
  OptionalLong least() {
    for (int i = 0; i < turns.size(); i++) {
      OptionalLong found = within(turns.get(i), end(i), HALVINGS);
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalLong.empty();
  }

  private long end(int stretch) {
    return stretch + 1 < turns.size() ? turns.get(stretch + 1) - 1 : lever.most();
  }

  private OptionalLong within(long low, long high, int halvings) {
    if (reached(low)) {
      return OptionalLong.of(low);
    }
    if (low == high) {
      return OptionalLong.empty();
    }
    if (halvings > 0 && at(high).isTornFrom(at(low))) {
      long middle = low + (high - low) / 2;
      OptionalLong left = within(low, middle, halvings - 1);
      return left.isPresent() ? left : within(middle + 1, high, halvings - 1);
    }
    NavigableSet<Long> starts = passing(low, high);
    for (long from : starts) {
      Long next = starts.higher(from);
      long to = next == null ? high : next - 1;
      if (reached(from)) {
        return OptionalLong.of(from);
      }
      if (reached(to)) {
        return OptionalLong.of(first(from, to, this::reached));
      }
    }
    return OptionalLong.empty();
  }

  /** Where the total, which only rises or only falls here, passes a bound; the beginning first. */
  private NavigableSet<Long> passing(long low, long high) {
    NavigableSet<Long> starts = new TreeSet<>(List.of(low));
    for (BigDecimal bound : totals) {
      for (int past : new int[] {0, 1}) {
        LongPredicate above = n -> at(n).scored().compareTo(bound) >= past;
        if (above.test(low) != above.test(high)) {
          starts.add(first(low, high, n -> above.test(n) == above.test(high)));
        }
      }
    }
    return starts;
  }

  private boolean reached(long steps) {
    return trials.goal().reached(at(steps));
  }

  /** The least number of steps to the highest total that the lever reaches; 0 where none rises. */
  long best() {
    long best = 0;
    long before = 0;
    for (int i = 0; i < turns.size(); i++) {
      for (long end : new long[] {turns.get(i), end(i)}) {
        if (at(end).total().compareTo(at(best).total()) > 0) {
          best = end;
          before = end == turns.get(i) ? end - 1 : turns.get(i);
        }
      }
    }
    var most = at(best).total();
    return first(before, best, n -> at(n).total().compareTo(most) == 0);
  }
}
