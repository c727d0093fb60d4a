package jxeval.evaluation;

import java.util.List;
import jxeval.evaluation.measure.Figures;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Span;
import jxeval.scheme.Test;

/** Trips of kind 外出 of every unit, in file order (三-1-一, 三-3-一). */
final class Outings {
  /** A blank 活动类型 is 外出. */
  private static final Filter OUTBOUND =
      new Filter.Any(
          List.of(
              new Filter.Field("kind", new Test.In(List.of("外出"))),
              new Filter.Field("kind", new Test.IsBlank())));

  private Outings() {}

  static List<Outing> of(Figures figures) {
    return figures.scheme().units().stream().map(u -> of(u, figures)).toList();
  }

  private static Outing of(Unit unit, Figures figures) {
    return new Outing(
        unit,
        figure(Measure.Kind.DAYS, Span.MONTH, unit, figures),
        figure(Measure.Kind.COUNT, Span.MONTH, unit, figures),
        figure(Measure.Kind.DAYS, Span.TO_DATE, unit, figures),
        figure(Measure.Kind.COUNT, Span.TO_DATE, unit, figures));
  }

  private static Figure figure(Measure.Kind kind, Span span, Unit unit, Figures figures) {
    boolean days = kind == Measure.Kind.DAYS;
    Measure measure =
        new Measure(
            days ? "days" : "batches",
            days ? "外出天数" : "外出批次",
            days ? "天" : "批",
            new Measure.Aggregate(kind, "trips", null, OUTBOUND, span, null, null),
            null,
            null,
            null,
            "");
    return figures.of(measure, Subject.of(unit));
  }
}
