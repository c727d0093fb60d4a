package jxeval.report.words;

import java.util.List;
import java.util.stream.Collectors;
import jxeval.scheme.Filter;
import jxeval.scheme.Span;
import jxeval.scheme.Test;

/** Row filters in words. */
final class FilterWords {
  private final FieldNames names;

  FilterWords(FieldNames names) {
    this.names = names;
  }

  /** The filter over a data set; empty where it passes every row. */
  String of(Filter filter, String set) {
    if (filter instanceof Filter.All all) {
      return joined(all.parts(), set, "，");
    }
    if (filter instanceof Filter.Any any) {
      return "（" + joined(any.parts(), set, "或") + "）";
    }
    if (filter instanceof Filter.Not not) {
      return "非（" + of(not.part(), set) + "）";
    }
    if (filter instanceof Filter.Ratio ratio) {
      return names.field(set, ratio.numerator())
          + "与"
          + names.field(set, ratio.denominator())
          + "之比"
          + Bounds.of(ratio.comparison());
    }
    Filter.Field field = (Filter.Field) filter;
    return names.field(set, field.field()) + test(field.test());
  }

  private String joined(List<Filter> parts, String set, String by) {
    return parts.stream().map(p -> of(p, set)).collect(Collectors.joining(by));
  }

  private static String test(Test test) {
    if (test instanceof Test.In in) {
      return "为" + words(in.words());
    }
    if (test instanceof Test.NotIn not) {
      return "不为" + words(not.words());
    }
    if (test instanceof Test.IsBlank) {
      return "为空";
    }
    if (test instanceof Test.Bounds bounds) {
      return Bounds.of(bounds.comparison());
    }
    if (test instanceof Test.During during) {
      return "在" + span(during.span());
    }
    if (test instanceof Test.LiesIn in) {
      return "在" + words(in.places());
    }
    Test.Between between = (Test.Between) test;
    return (between.first() == null ? "" : "自" + between.first() + "起")
        + (between.last() == null ? "" : "至" + between.last() + "止");
  }

  private static String words(List<String> words) {
    return words.stream()
        .map(w -> w.equals("head") ? "主要负责人" : w)
        .collect(Collectors.joining("、", "“", "”"));
  }

  static String span(Span span) {
    return switch (span) {
      case TO_DATE -> "累计";
      case MONTH -> "当月";
      case QUARTER -> "当季";
      case YEAR -> "当年";
    };
  }
}
