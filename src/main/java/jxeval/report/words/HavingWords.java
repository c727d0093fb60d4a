package jxeval.report.words;

import java.util.List;
import jxeval.scheme.Measure.Having;

/** What the rows of one distinct value must keep, in words. */
record HavingWords(FieldNames names, FilterWords filters, Wording wording) {
  String of(Having having, String set) {
    if (having instanceof Having.All all) {
      return wording.join("join.and", parts(all.parts(), set));
    }
    if (having instanceof Having.Any any) {
      return wording.join("join.or", parts(any.parts(), set));
    }
    if (having instanceof Having.Not not) {
      return wording.of("not", "a", of(not.part(), set));
    }
    if (having instanceof Having.Sum sum) {
      return wording.of(
          "having.sum",
          "field",
          names.field(set, sum.field()),
          "a",
          wording.bounds(sum.comparison(), names.unit(set, sum.field())));
    }
    if (having instanceof Having.Ratio ratio) {
      return wording.of(
          "having.ratio",
          "field",
          names.field(set, ratio.numerator()),
          "other",
          names.field(set, ratio.denominator()),
          "a",
          wording.bounds(ratio.comparison()));
    }
    return wording.of("having.row", "a", filters.of(((Having.SomeRow) having).filter(), set));
  }

  private List<String> parts(List<Having> parts, String set) {
    return parts.stream().map(p -> of(p, set)).toList();
  }
}
