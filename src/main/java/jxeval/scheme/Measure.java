package jxeval.scheme;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a unit or of the county.
 *
 * @param unit 万元, 元, 万美元, 人 …, or a plain count word; null on ratios
 * @param label its name in print
 * @param floor least value, applied before the cap
 * @param path where it stands in the target file
 */
public record Measure(
    String id,
    String label,
    @Nullable String unit,
    Formula formula,
    @Nullable BigFraction floor,
    @Nullable BigFraction cap,
    @Nullable String clause,
    String path) {

  /** Whether it is a ratio, which has no unit and by default no pace. */
  public boolean isRatio() {
    return formula instanceof Ratio;
  }

  /** How the figure is made. */
  public sealed interface Formula {}

  /**
   * An aggregation over one data set.
   *
   * @param set data set id
   * @param field the field it works on; null for {@code count}, {@code days}, {@code person_days}
   * @param having keeps only the values of {@code distinct} whose rows pass; null for none
   * @param per {@code distinct} of a date field by month or quarter; null for the value itself
   */
  public record Aggregate(
      Kind kind,
      String set,
      @Nullable String field,
      Filter where,
      Span span,
      @Nullable Having having,
      @Nullable Span per)
      implements Formula {}

  /** {@code having}: what all rows of one value of {@code distinct} together must keep. */
  public sealed interface Having {
    /** All parts hold; several keys of one mapping are read so. */
    record All(List<Having> parts) implements Having {}

    record Any(List<Having> parts) implements Having {}

    record Not(Having part) implements Having {}

    /** The sum of a field over the value's rows keeps bounds; of no filled row it is 0. */
    record Sum(String field, Comparison comparison) implements Having {}

    /** The sum of one field over that of another keeps bounds; over 0 it fails. */
    record Ratio(String numerator, String denominator, Comparison comparison) implements Having {}

    /** At least one of the value's rows passes. */
    record SomeRow(Filter filter) implements Having {}
  }

  /** The aggregations of the measure language. */
  public enum Kind {
    COUNT,
    SUM,
    DISTINCT,
    DAYS,
    PERSON_DAYS,
    MEAN,
    MAX,
    LATEST
  }

  /** {@code a / b}; null when b is 0. */
  public record Ratio(Operand numerator, Operand denominator) implements Formula {}

  /** The sum of operands. */
  public record Plus(List<Operand> operands) implements Formula {}

  /** {@code a − b}. */
  public record Minus(Operand from, Operand less) implements Formula {}

  /** One operand alone: {@code task}, {@code due}, {@code measure … times}. */
  public record Plain(Operand operand) implements Formula {}

  /** What a built measure is built from; null operands make the measure null. */
  public sealed interface Operand {}

  public record OfMeasure(String measure, BigFraction times) implements Operand {}

  public record Constant(BigFraction value) implements Operand {}

  /** The subject's annual task in a measure (the county: its target). */
  public record Task(String measure) implements Operand {}

  /** The task times the pace. */
  public record Due(String measure) implements Operand {}
}
