package jxeval.scheme.load;

import java.util.List;
import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.scheme.Comparison;
import org.jspecify.annotations.Nullable;

/** Bands of which the first that is reached counts: they must neither overlap nor leave a gap. */
final class Ranges {
  private Ranges() {}

  /**
   * A band as it stands in the file.
   *
   * @param conditional whether it may be passed over: it then closes no gap and hides no band
   */
  record Band(Cursor at, Comparison comparison, boolean conditional) {}

  static void check(List<Band> bands) {
    Range covered = null;
    for (Band band : bands) {
      Range range = Range.of(band.comparison());
      if (band.conditional() || range.isEmpty()) {
        continue;
      }
      problem(range, covered).ifPresent(rule -> band.at().report(rule));
      covered = covered == null ? range : range.hull(covered);
    }
  }

  private static Optional<SchemeRule> problem(Range range, @Nullable Range covered) {
    return covered == null ? Optional.empty() : range.problemAfter(covered);
  }
}
