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
  public sealed interface Formula {
    /** The case of the reader that fits this kind of formula. */
    <T> T read(Reader<T> reader);
  }

  /** One case a kind of formula. */
  public interface Reader<T> {
    T aggregate(Aggregate formula);

    T ratio(Ratio formula);

    T plus(Plus formula);

    T minus(Minus formula);

    T plain(Plain formula);
  }

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
      implements Formula {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.aggregate(this);
    }
  }

  /** {@code having}: what all rows of one value of {@code distinct} together must keep. */
  public sealed interface Having {
    boolean keeps(Rows rows);

    /** The rows of one value. */
    interface Rows {
      /** The sum of a field over the rows; 0 where none is filled. */
      BigFraction sum(String field);

      /** Whether at least one row passes. */
      boolean some(Filter filter);
    }

    /** All parts hold; several keys of one mapping are read so. */
    record All(List<Having> parts) implements Having {
      @Override
      public boolean keeps(Rows rows) {
        return parts.stream().allMatch(p -> p.keeps(rows));
      }
    }

    record Any(List<Having> parts) implements Having {
      @Override
      public boolean keeps(Rows rows) {
        return parts.stream().anyMatch(p -> p.keeps(rows));
      }
    }

    record Not(Having part) implements Having {
      @Override
      public boolean keeps(Rows rows) {
        return !part.keeps(rows);
      }
    }

    /** The sum of a field over the value's rows keeps bounds; of no filled row it is 0. */
    record Sum(String field, Comparison comparison) implements Having {
      @Override
      public boolean keeps(Rows rows) {
        return comparison.holds(rows.sum(field));
      }
    }

    /** The sum of one field over that of another keeps bounds; over 0 it fails. */
    record Ratio(String numerator, String denominator, Comparison comparison) implements Having {
      @Override
      public boolean keeps(Rows rows) {
        BigFraction under = rows.sum(denominator);
        return under.signum() != 0 && comparison.holds(rows.sum(numerator).divide(under));
      }
    }

    /** At least one of the value's rows passes. */
    record SomeRow(Filter filter) implements Having {
      @Override
      public boolean keeps(Rows rows) {
        return rows.some(filter);
      }
    }
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
  public record Ratio(Operand numerator, Operand denominator) implements Formula {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.ratio(this);
    }
  }

  /** The sum of operands. */
  public record Plus(List<Operand> operands) implements Formula {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.plus(this);
    }
  }

  /** {@code a − b}. */
  public record Minus(Operand from, Operand less) implements Formula {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.minus(this);
    }
  }

  /** One operand alone: {@code task}, {@code due}, {@code measure … times}. */
  public record Plain(Operand operand) implements Formula {
    @Override
    public <T> T read(Reader<T> reader) {
      return reader.plain(this);
    }
  }

  /** What a built measure is built from; null operands make the measure null. */
  public sealed interface Operand {
    /** The case of the reader that fits this kind of operand. */
    <T> T read(OperandReader<T> reader);
  }

  /** One case a kind of operand. */
  public interface OperandReader<T> {
    T measure(OfMeasure operand);

    T constant(Constant operand);

    T task(Task operand);

    T due(Due operand);
  }

  public record OfMeasure(String measure, BigFraction times) implements Operand {
    @Override
    public <T> T read(OperandReader<T> reader) {
      return reader.measure(this);
    }
  }

  public record Constant(BigFraction value) implements Operand {
    @Override
    public <T> T read(OperandReader<T> reader) {
      return reader.constant(this);
    }
  }

  /** The subject's annual task in a measure (the county: its target). */
  public record Task(String measure) implements Operand {
    @Override
    public <T> T read(OperandReader<T> reader) {
      return reader.task(this);
    }
  }

  /** The task times the pace. */
  public record Due(String measure) implements Operand {
    @Override
    public <T> T read(OperandReader<T> reader) {
      return reader.due(this);
    }
  }
}
