package jxeval.report.words;

import java.util.stream.Collectors;
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
  private final FieldNames names;
  private final FilterWords filters;

  public MeasureWords(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.names = new FieldNames(scheme, words);
    this.filters = new FilterWords(names);
  }

  /** How a measure is computed, in one line. */
  public String of(Measure measure) {
    return measure.formula().read(new Formulas())
        + limit("，不低于", measure.floor())
        + limit("，不高于", measure.cap());
  }

  /** A filter over a data set in words; empty where it passes every row. */
  public String filter(Filter filter, String set) {
    return filters.of(filter, set);
  }

  private static String limit(String word, @Nullable BigFraction bound) {
    return bound == null ? "" : word + Bounds.plain(bound);
  }

  private String label(String measure) {
    return "“" + scheme.measure(measure).label() + "”";
  }

  private final class Formulas implements Measure.Reader<String> {
    @Override
    public String aggregate(Measure.Aggregate a) {
      String where = filters.of(a.where(), a.set());
      String field = names.field(a.set(), a.field());
      String of =
          switch (a.kind()) {
            case COUNT -> "计数";
            case SUM -> "“" + field + "”合计";
            case DISTINCT -> "不同的“" + field + "”个数" + per(a.per());
            case DAYS -> "天数（同一天只计一次）";
            case PERSON_DAYS -> "人天数（每名领导各计）";
            case MEAN -> "“" + field + "”平均";
            case MAX -> "“" + field + "”最大值";
            case LATEST -> "“" + field + "”最近一月数";
          };
      return "《"
          + names.set(a.set())
          + "》"
          + (where.isEmpty() ? "" : "中" + where + "的")
          + FilterWords.span(a.span())
          + of
          + (a.having() == null ? "" : "（" + having(a.having(), a.set()) + "）");
    }

    @Override
    public String ratio(Measure.Ratio r) {
      return operand(r.numerator()) + "÷" + operand(r.denominator());
    }

    @Override
    public String plus(Measure.Plus p) {
      return p.operands().stream().map(this::operand).collect(Collectors.joining("＋"));
    }

    @Override
    public String minus(Measure.Minus m) {
      return operand(m.from()) + "－" + operand(m.less());
    }

    @Override
    public String plain(Measure.Plain p) {
      return operand(p.operand());
    }

    private String operand(Measure.Operand operand) {
      return operand.read(new Operands());
    }

    private String per(@Nullable Span per) {
      return per == null ? "" : per == Span.MONTH ? "（按月）" : "（按季）";
    }
  }

  private final class Operands implements Measure.OperandReader<String> {
    @Override
    public String measure(Measure.OfMeasure o) {
      boolean once = o.times().equals(BigFraction.ONE);
      return label(o.measure()) + (once ? "" : "×" + Bounds.plain(o.times()));
    }

    @Override
    public String constant(Measure.Constant c) {
      return Bounds.plain(c.value());
    }

    @Override
    public String task(Measure.Task t) {
      return label(t.measure()) + "全年任务";
    }

    @Override
    public String due(Measure.Due d) {
      return label(d.measure()) + "时序任务";
    }
  }

  private String having(Measure.Having having, String set) {
    if (having instanceof Measure.Having.All all) {
      return all.parts().stream().map(p -> having(p, set)).collect(Collectors.joining("，"));
    }
    if (having instanceof Measure.Having.Any any) {
      return any.parts().stream().map(p -> having(p, set)).collect(Collectors.joining("或"));
    }
    if (having instanceof Measure.Having.Not not) {
      return "非（" + having(not.part(), set) + "）";
    }
    if (having instanceof Measure.Having.Sum sum) {
      return "其“" + names.field(set, sum.field()) + "”合计" + Bounds.of(sum.comparison());
    }
    if (having instanceof Measure.Having.Ratio ratio) {
      return "其“"
          + names.field(set, ratio.numerator())
          + "”与“"
          + names.field(set, ratio.denominator())
          + "”之比"
          + Bounds.of(ratio.comparison());
    }
    return "有一行" + filters.of(((Measure.Having.SomeRow) having).filter(), set);
  }
}
