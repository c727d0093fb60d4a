package jxeval.evaluation.measure;

import java.time.YearMonth;
import java.util.Objects;
import jxeval.evaluation.Progress;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Scheme;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Annual tasks, and how far actuals have come by the end of a month. */
public final class Targets {
  private final Scheme scheme;
  private final YearMonth month;

  public Targets(Scheme scheme, YearMonth month) {
    this.scheme = scheme;
    this.month = month;
  }

  /** The unit's annual task in a measure, or the county's target in it; null for none. */
  public @Nullable BigFraction task(String measure, Subject subject) {
    if (subject.owner().isPresent()) {
      return subject.owner().map(Unit::tasks).map(t -> t.get(measure)).orElse(null);
    }
    return scheme.countyTargets().stream()
        .filter(t -> t.measure().equals(measure))
        .map(CountyTarget::target)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The share of a year's task that is due; all of it where no pace applies. */
  public BigFraction pace(boolean paced) {
    return paced ? scheme.calendar().pace(month) : BigFraction.ONE;
  }

  /** What of the annual task in a measure is due; null without a task. */
  public @Nullable BigFraction due(String measure, Subject subject) {
    BigFraction task = task(measure, subject);
    return task == null ? null : task.multiply(pace(!scheme.measure(measure).isRatio()));
  }

  public Progress progress(
      @Nullable BigFraction actual, @Nullable BigFraction target, boolean paced) {
    return Progress.of(actual, target, pace(paced));
  }
}
