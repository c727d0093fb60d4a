package jxeval.scheme;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What a rule asks of a unit; a null figure makes every comparison false. */
public sealed interface Condition {

  /** All hold; several keys of one mapping are read so. An empty list always holds. */
  record All(List<Condition> parts) implements Condition {}

  record Any(List<Condition> parts) implements Condition {}

  record Not(Condition part) implements Condition {}

  /** 未破零: false where the assessment does not ask. */
  record NotBrokenZero() implements Condition {}

  record Vertical() implements Condition {}

  record Overspent() implements Condition {}

  /** The unit's grade is one of the names. */
  record GradeIn(List<String> grades) implements Condition {}

  /** The printed total, in points. */
  record Total(Comparison comparison) implements Condition {}

  /** Actual over annual target, exact. */
  record Rate(String measure, Comparison comparison) implements Condition {}

  /** Actual over what is due, exact. */
  record Progress(String measure, Comparison comparison) implements Condition {}

  record OfMeasure(String measure, Comparison comparison) implements Condition {}

  record Rank(Comparison comparison) implements Condition {}

  /** The best ranked units of the group; ties at the edge get in. */
  record Top(Quota quota) implements Condition {}

  /** The last ranked units of the group; ties at the edge get in. */
  record Bottom(Quota quota) implements Condition {}

  /** A consequence raised before it in the file. */
  record Raised(String consequence) implements Condition {}

  /** The survey's outcome: {@code top}, {@code last}, {@code thin}. */
  record SurveyOutcome(String outcome) implements Condition {}

  /** A prize or other award of that id; {@code prizes}: any prize. */
  record Won(String award) implements Condition {}

  /**
   * A number of units, or a share of the ranked ones; a share that rounds to 0 holds for nobody.
   */
  record Quota(int count, @Nullable BigFraction share, Round round) {
    /** How a share of the units becomes a number of them. */
    public enum Round {
      DOWN,
      HALF_UP,
      UP
    }

    /** How many of {@code ranked} units, ties apart. */
    public int of(int ranked) {
      if (share == null) {
        return count;
      }
      BigFraction exact = share.multiply(ranked);
      return switch (round) {
        case DOWN -> exact.bigDecimalValue(0, java.math.RoundingMode.FLOOR).intValueExact();
        case HALF_UP -> exact.bigDecimalValue(0, java.math.RoundingMode.HALF_UP).intValueExact();
        case UP -> exact.bigDecimalValue(0, java.math.RoundingMode.CEILING).intValueExact();
      };
    }
  }
}
