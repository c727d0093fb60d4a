package jxeval.scheme.load;

import java.util.List;
import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.scheme.load.Range.Cut;
import org.jspecify.annotations.Nullable;

/** Tiers ascend: each begins where the one before it ends, and the last is open. */
final class TierSteps {
  private TierSteps() {}

  static void check(List<TierTables.Placed> tiers) {
    Range before = null;
    for (TierTables.Placed placed : tiers) {
      Range range = Range.of(placed.tier().comparison());
      if (before != null) {
        problem(before, range).ifPresent(rule -> placed.at().report(rule));
      }
      before = range;
    }
    if (before != null && before.to() != null) {
      tiers.get(tiers.size() - 1).at().report(SchemeRule.S825);
    }
  }

  private static Optional<SchemeRule> problem(Range before, Range range) {
    Cut start = range.from() == null ? before.to() : range.from();
    Cut end = before.to() == null ? range.from() : before.to();
    if (start == null || end == null) {
      return Optional.of(SchemeRule.S834);
    }
    if (start.compareTo(end) > 0) {
      return Optional.of(SchemeRule.S825);
    }
    boolean ascends = isBelow(before.from(), start) && isBelow(end, range.to());
    return start.compareTo(end) < 0 || !ascends ? Optional.of(SchemeRule.S834) : Optional.empty();
  }

  private static boolean isBelow(@Nullable Cut a, @Nullable Cut b) {
    return a == null || b == null || a.compareTo(b) < 0;
  }
}
