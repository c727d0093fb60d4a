package jxeval.report.words;

import java.util.List;
import java.util.Locale;
import jxeval.scheme.Filter;
import jxeval.scheme.Span;
import jxeval.scheme.Test;

/** Row filters in words. */
final class FilterWords {
  private final FieldNames names;
  private final Wording wording;

  FilterWords(FieldNames names, Wording wording) {
    this.names = names;
    this.wording = wording;
  }

  /** The filter over a data set; empty where it passes every row. */
  String of(Filter filter, String set) {
    if (filter instanceof Filter.All all) {
      return wording.join("join.and", parts(all.parts(), set));
    }
    if (filter instanceof Filter.Any any) {
      String parts = wording.join("join.or", parts(any.parts(), set));
      return wording.of("either", "a", parts);
    }
    if (filter instanceof Filter.Not not) {
      if (not.part() instanceof Filter.Field f && f.test() instanceof Test.IsBlank) {
        return said("test.filled", names.field(set, f.field()), "");
      }
      return wording.of("not", "a", of(not.part(), set));
    }
    if (filter instanceof Filter.Ratio ratio) {
      return wording.of(
          "test.ratio",
          "field",
          names.field(set, ratio.numerator()),
          "other",
          names.field(set, ratio.denominator()),
          "a",
          wording.bounds(ratio.comparison()));
    }
    Filter.Field field = (Filter.Field) filter;
    return field.test() instanceof Test.Bounds bounds
        ? said(
            "test.bounds",
            names.field(set, field.field()),
            wording.bounds(bounds.comparison(), names.unit(set, field.field())))
        : test(names.field(set, field.field()), field.test());
  }

  private List<String> parts(List<Filter> parts, String set) {
    return parts.stream().map(p -> of(p, set)).toList();
  }

  private String test(String field, Test test) {
    if (test instanceof Test.In in) {
      return said("test.in", field, words(in.words()));
    }
    if (test instanceof Test.NotIn not) {
      return said("test.not_in", field, words(not.words()));
    }
    if (test instanceof Test.IsBlank) {
      return said("test.blank", field, "");
    }
    if (test instanceof Test.During during) {
      return said("test.during", field, span(during.span()));
    }
    if (test instanceof Test.LiesIn in) {
      return said("test.lies_in", field, words(in.places()));
    }
    Test.Between between = (Test.Between) test;
    if (between.first() == null) {
      return said("test.until", field, String.valueOf(between.last()));
    }
    return between.last() == null
        ? said("test.from", field, String.valueOf(between.first()))
        : wording.of("test.between", "field", field, "a", between.first(), "b", between.last());
  }

  private String said(String key, String field, String value) {
    return wording.of(key, "field", field, "a", value);
  }

  private String words(List<String> words) {
    List<String> shown =
        words.stream().map(w -> wording.has("word." + w) ? wording.of("word." + w) : w).toList();
    return wording.of("quoted", "a", wording.join("join.list", shown));
  }

  String span(Span span) {
    return wording.of("span." + span.name().toLowerCase(Locale.ROOT));
  }
}
