package jxeval.scheme.scoring;

import java.util.Locale;
import java.util.stream.Stream;
import jxeval.model.Working;
import jxeval.scheme.condition.Condition;
import org.apache.commons.numbers.fraction.BigFraction;

/** How figures become points. */
public sealed interface Scoring
    permits Proportional, AllOrNothing, Bands, Steps, Each, Deduct, Relative, Efficacy, ByRank {

  /** Whether it needs x, the progress or rate, and so a target. */
  boolean needsTarget();

  /**
   * How an indicator's score comes about; asked only with an actual, and with an x where it needs
   * one.
   */
  Working earned(Standing standing);

  /** The word that stands for the kind in a target file, such as {@code all_or_nothing}. */
  default String id() {
    String name = getClass().getSimpleName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /** What an indicator scores, exact. */
  default BigFraction points(Standing standing) {
    return earned(standing).value();
  }

  /** The conditions that it asks. */
  default Stream<Condition> conditions() {
    return Stream.of();
  }

  /** How what it adds comes about where it stands as a bonus. */
  default Working added(Standing standing) {
    return earned(standing);
  }

  /** What it adds as a bonus, exact. */
  default BigFraction bonus(Standing standing) {
    return added(standing).value();
  }
}
