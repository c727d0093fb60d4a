package jxeval.scheme.condition;

import java.util.stream.Stream;
import jxeval.scheme.Comparison;
import org.jspecify.annotations.Nullable;

/** A condition without parts: it is its own cause. */
public sealed interface Single extends Condition
    permits NotBrokenZero,
        Vertical,
        Overspent,
        GradeIn,
        TotalIs,
        RateIs,
        ProgressIs,
        MeasureIs,
        RankIs,
        Top,
        Bottom,
        Raised,
        SurveyOutcome,
        Won {
  String key();

  default @Nullable String of() {
    return null;
  }

  default Comparison comparison() {
    return Comparison.ANY;
  }

  @Override
  default Stream<Single> singles() {
    return Stream.of(this);
  }

  @Override
  default Stream<Cause> causes(Candidate unit, boolean holding) {
    return Stream.of(new Cause(key(), of(), comparison(), !holding));
  }
}
