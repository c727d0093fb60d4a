package jxeval.evaluation.measure;

import java.util.Arrays;
import java.util.List;
import jxeval.scheme.Comparison;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Span;
import jxeval.scheme.Test;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Measures of worked examples, labelled by their ids. */
public final class Measures {
  private Measures() {}

  public static Measure of(String id, Measure.Formula formula) {
    return new Measure(id, id, null, formula, null, null, null, "measures." + id);
  }

  /** {@code {count: set}}, {@code {sum: set.field}} …, of the rows that pass all filters. */
  public static Measure of(String id, Measure.Kind kind, String from, Filter... where) {
    return of(id, aggregate(kind, from, Span.TO_DATE, null, null, where));
  }

  static Measure.Aggregate aggregate(
      Measure.Kind kind,
      String from,
      Span span,
      Measure.@Nullable Having having,
      @Nullable Span per,
      Filter... where) {
    String[] parts = from.split("\\.");
    return new Measure.Aggregate(
        kind,
        parts[0],
        parts.length == 1 ? null : parts[1],
        new Filter.All(List.of(where)),
        span,
        having,
        per);
  }

  /** A sum of entries of one item. */
  public static Measure entries(String id) {
    return of(id, Measure.Kind.SUM, "entries.value", is("item", id));
  }

  public static Filter is(String field, String... words) {
    return new Filter.Field(field, new Test.In(List.of(words)));
  }

  static Filter atLeast(String field, int bound) {
    return new Filter.Field(field, new Test.Bounds(Measures.atLeast(bound)));
  }

  public static Comparison atLeast(int bound) {
    return new Comparison(null, BigFraction.of(bound), null, null);
  }

  static Measure.Operand measure(String id) {
    return measure(id, 1);
  }

  static Measure.Operand measure(String id, int times) {
    return new Measure.OfMeasure(id, BigFraction.of(times));
  }

  static Measure.Operand number(int value) {
    return new Measure.Constant(BigFraction.of(value));
  }

  static Measure.Formula plus(Measure.Operand... operands) {
    return new Measure.Plus(Arrays.asList(operands));
  }
}
