package jxeval.scheme;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What a rule asks of a unit; a null figure makes every comparison false. */
public sealed interface Condition {
  boolean holds(Candidate unit);

  /** The parts that make it hold, or with {@code holding} false, fail; in the order written. */
  Stream<Cause> causes(Candidate unit, boolean holding);

  /** The conditions without parts that it is made of, in the order written. */
  Stream<Single> singles();

  /** A condition without parts: it is its own cause. */
  sealed interface Single extends Condition {
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

  /** All hold; several keys of one mapping are read so. An empty list always holds. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public Stream<Single> singles() {
      return parts.stream().flatMap(Condition::singles);
    }

    @Override
    public boolean holds(Candidate unit) {
      return parts.stream().allMatch(p -> p.holds(unit));
    }

    @Override
    public Stream<Cause> causes(Candidate unit, boolean holding) {
      return parts.stream()
          .filter(p -> p.holds(unit) == holding)
          .flatMap(p -> p.causes(unit, holding));
    }
  }

  record Any(List<Condition> parts) implements Condition {
    @Override
    public Stream<Single> singles() {
      return parts.stream().flatMap(Condition::singles);
    }

    @Override
    public boolean holds(Candidate unit) {
      return parts.stream().anyMatch(p -> p.holds(unit));
    }

    @Override
    public Stream<Cause> causes(Candidate unit, boolean holding) {
      return parts.stream()
          .filter(p -> p.holds(unit) == holding)
          .flatMap(p -> p.causes(unit, holding));
    }
  }

  record Not(Condition part) implements Condition {
    @Override
    public Stream<Single> singles() {
      return part.singles();
    }

    @Override
    public boolean holds(Candidate unit) {
      return !part.holds(unit);
    }

    @Override
    public Stream<Cause> causes(Candidate unit, boolean holding) {
      return part.causes(unit, !holding);
    }
  }

  /** 未破零: false where the assessment does not ask. */
  record NotBrokenZero() implements Single {
    @Override
    public String key() {
      return "not_broken_zero";
    }

    @Override
    public boolean holds(Candidate unit) {
      return unit.notBrokenZero();
    }
  }

  record Vertical() implements Single {
    @Override
    public String key() {
      return "vertical";
    }

    @Override
    public boolean holds(Candidate unit) {
      return unit.vertical();
    }
  }

  record Overspent() implements Single {
    @Override
    public String key() {
      return "overspent";
    }

    @Override
    public boolean holds(Candidate unit) {
      return unit.overspent();
    }
  }

  /** The unit's grade is one of the names. */
  record GradeIn(List<String> grades) implements Single {
    @Override
    public String key() {
      return "grade";
    }

    @Override
    public String of() {
      return String.join("、", grades);
    }

    @Override
    public boolean holds(Candidate unit) {
      String grade = unit.grade();
      return grade != null && grades.contains(grade);
    }
  }

  /** The printed total, in points. */
  record Total(Comparison comparison) implements Single {
    @Override
    public String key() {
      return "total";
    }

    @Override
    public boolean holds(Candidate unit) {
      return keeps(comparison, unit.total());
    }
  }

  /** Actual over annual target, exact. */
  record Rate(String measure, Comparison comparison) implements Single {
    @Override
    public String key() {
      return "rate";
    }

    @Override
    public String of() {
      return measure;
    }

    @Override
    public boolean holds(Candidate unit) {
      return keeps(comparison, unit.rate(measure));
    }
  }

  /** Actual over what is due, exact. */
  record Progress(String measure, Comparison comparison) implements Single {
    @Override
    public String key() {
      return "progress";
    }

    @Override
    public String of() {
      return measure;
    }

    @Override
    public boolean holds(Candidate unit) {
      return keeps(comparison, unit.progress(measure));
    }
  }

  record OfMeasure(String measure, Comparison comparison) implements Single {
    @Override
    public String key() {
      return "measure";
    }

    @Override
    public String of() {
      return measure;
    }

    @Override
    public boolean holds(Candidate unit) {
      return keeps(comparison, unit.actual(measure));
    }
  }

  record Rank(Comparison comparison) implements Single {
    @Override
    public String key() {
      return "rank";
    }

    @Override
    public boolean holds(Candidate unit) {
      Integer rank = unit.rank();
      return rank != null && comparison.holds(BigFraction.of(rank));
    }
  }

  /** The best ranked units of the group; ties at the edge get in. */
  record Top(Quota quota) implements Single {
    @Override
    public String key() {
      return "top";
    }

    @Override
    public String of() {
      return quota.shown();
    }

    @Override
    public boolean holds(Candidate unit) {
      return unit.top(quota);
    }
  }

  /** The last ranked units of the group; ties at the edge get in. */
  record Bottom(Quota quota) implements Single {
    @Override
    public String key() {
      return "bottom";
    }

    @Override
    public String of() {
      return quota.shown();
    }

    @Override
    public boolean holds(Candidate unit) {
      return unit.bottom(quota);
    }
  }

  /** A consequence raised before it in the file. */
  record Raised(String consequence) implements Single {
    @Override
    public String key() {
      return "consequence";
    }

    @Override
    public String of() {
      return consequence;
    }

    @Override
    public boolean holds(Candidate unit) {
      return unit.raised(consequence);
    }
  }

  /** The survey's outcome: {@code top}, {@code last}, {@code thin}. */
  record SurveyOutcome(String outcome) implements Single {
    @Override
    public String key() {
      return "survey";
    }

    @Override
    public String of() {
      return outcome;
    }

    @Override
    public boolean holds(Candidate unit) {
      return unit.surveyed(outcome);
    }
  }

  /** A prize or other award of that id; {@code prizes}: any prize. */
  record Won(String award) implements Single {
    @Override
    public String key() {
      return "won";
    }

    @Override
    public String of() {
      return award;
    }

    @Override
    public boolean holds(Candidate unit) {
      return unit.won(award);
    }
  }

  private static boolean keeps(Comparison comparison, @Nullable BigFraction figure) {
    return figure != null && comparison.holds(figure);
  }

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

    /** The number, or the share as a percentage: {@code 3}, {@code 20%}. */
    String shown() {
      return share == null
          ? Integer.toString(count)
          : share
                  .multiply(100)
                  .bigDecimalValue(2, java.math.RoundingMode.HALF_UP)
                  .stripTrailingZeros()
                  .toPlainString()
              + "%";
    }
  }
}
