package jxeval.report.scheme;

import java.util.List;
import jxeval.model.Unit;
import jxeval.report.words.Wording;
import jxeval.scheme.Award;
import jxeval.scheme.Measure;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Ids of the target file as a reader knows them. */
public record Naming(Scheme scheme, Wording wording) {

  /** A kind of unit; the county's own as the file calls it. */
  String kind(String kind) {
    return wording.has("show.kind." + kind) ? wording.of("show.kind." + kind) : kind;
  }

  String kinds(List<String> kinds) {
    return wording.join("join.list", kinds.stream().map(this::kind).toList());
  }

  String unit(String id) {
    return scheme.unit(id).map(Unit::name).orElse(id);
  }

  String label(String measure) {
    return scheme.measure(measure).label();
  }

  /** The unit of a measure; empty where it has none. */
  String unitOf(String measure) {
    String unit = scheme.measure(measure).unit();
    return unit == null ? "" : unit;
  }

  /** A number in a measure's unit; of a ratio in percent. */
  String amount(String measure, BigFraction number) {
    Measure of = scheme.measure(measure);
    if (of.isRatio()) {
      return Wording.percent(number);
    }
    return Wording.plain(number) + (of.unit() == null ? "" : of.unit());
  }

  /** Words of {@code bars}: awards, kinds of award, 绩效评优. */
  String bars(List<String> bars) {
    return wording.join("join.list", bars.stream().map(this::bar).toList());
  }

  private String bar(String bar) {
    if (bar.equals("ranking")) {
      return wording.of("show.ranking");
    }
    return wording.has("show.bar." + bar)
        ? wording.of("show.bar." + bar)
        : scheme.awards().stream()
            .filter(a -> a.id().equals(bar))
            .map(Award::label)
            .findFirst()
            .orElse(bar);
  }

  /** The clause of a value; null where it has none. */
  @Nullable String clauseOf(String path) {
    for (Parameter p : scheme.parametersUnder(path)) {
      return p.clause();
    }
    return null;
  }
}
