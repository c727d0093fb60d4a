package jxeval.report.words;

import java.util.Locale;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.scheme.Span;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Measures in words: what is counted or added up, in which rows, of which months. */
public final class MeasureWords {
  private final Scheme scheme;
  private final Wording wording;
  private final FieldNames names;
  private final FilterWords filters;
  private final HavingWords havings;

  public MeasureWords(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.wording = new Wording(words);
    this.names = new FieldNames(scheme, words);
    this.filters = new FilterWords(names, wording);
    this.havings = new HavingWords(names, filters, wording);
  }

  /** How a measure is computed, in one line. */
  public String of(Measure measure) {
    String told = measure.formula().read(new Formulas(measure.unit()));
    return limited("measure.cap", limited("measure.floor", told, measure.floor()), measure.cap());
  }

  /** A filter over a data set in words; empty where it passes every row. */
  public String filter(Filter filter, String set) {
    return filters.of(filter, set);
  }

  /** A data set's name. */
  public String set(String set) {
    return names.set(set);
  }

  /** The unit of a field's numbers; empty where it has none. */
  public String unit(String set, String field) {
    return names.unit(set, field);
  }

  /** A field's name. */
  public String field(String set, String field) {
    return names.field(set, field);
  }

  private String limited(String key, String told, @Nullable BigFraction bound) {
    return bound == null ? told : wording.of(key, "a", told, "b", Wording.plain(bound));
  }

  private final class Formulas implements Measure.Reader<String> {
    private final @Nullable String unit;

    Formulas(@Nullable String unit) {
      this.unit = unit;
    }

    @Override
    public String aggregate(Measure.Aggregate a) {
      String where = filters.of(a.where(), a.set());
      String what =
          wording.of(
              "kind." + a.kind().name().toLowerCase(Locale.ROOT),
              "field",
              names.field(a.set(), a.field()),
              "unit",
              unit == null ? wording.of("kind.unit") : unit,
              "per",
              a.per() == null
                  ? ""
                  : wording.of(a.per() == Span.MONTH ? "per.month" : "per.quarter"));
      String told =
          wording.of(
              where.isEmpty() ? "measure.all" : "measure.some",
              "set",
              names.set(a.set()),
              "where",
              where,
              "span",
              filters.span(a.span()),
              "what",
              what);
      return a.having() == null
          ? told
          : wording.of("measure.having", "a", told, "having", havings.of(a.having(), a.set()));
    }

    @Override
    public String ratio(Measure.Ratio r) {
      return pair("measure.ratio", r.numerator(), r.denominator());
    }

    @Override
    public String plus(Measure.Plus p) {
      return wording.join("measure.plus", p.operands().stream().map(this::operand).toList());
    }

    @Override
    public String minus(Measure.Minus m) {
      return pair("measure.minus", m.from(), m.less());
    }

    @Override
    public String plain(Measure.Plain p) {
      return operand(p.operand());
    }

    private String pair(String key, Measure.Operand a, Measure.Operand b) {
      return wording.of(key, "a", operand(a), "b", operand(b));
    }

    private String operand(Measure.Operand operand) {
      return operand.read(new Operands());
    }
  }

  private final class Operands implements Measure.OperandReader<String> {
    @Override
    public String measure(Measure.OfMeasure o) {
      boolean once = o.times().equals(BigFraction.ONE);
      return wording.of(
          once ? "operand.measure" : "operand.times",
          "a",
          label(o.measure()),
          "b",
          Wording.plain(o.times()));
    }

    @Override
    public String constant(Measure.Constant c) {
      return Wording.plain(c.value());
    }

    @Override
    public String task(Measure.Task t) {
      return wording.of("operand.task", "a", label(t.measure()));
    }

    @Override
    public String due(Measure.Due d) {
      return wording.of("operand.due", "a", label(d.measure()));
    }

    private String label(String measure) {
      return scheme.measure(measure).label();
    }
  }
}
