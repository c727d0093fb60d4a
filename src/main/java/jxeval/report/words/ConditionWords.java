package jxeval.report.words;

import java.util.List;
import jxeval.scheme.Award;
import jxeval.scheme.Comparison;
import jxeval.scheme.Consequence;
import jxeval.scheme.Scheme;
import jxeval.scheme.condition.All;
import jxeval.scheme.condition.Any;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.condition.Not;
import jxeval.scheme.condition.Single;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;

/** Conditions of units in words. */
public final class ConditionWords {
  private final Scheme scheme;
  private final Wording wording;

  public ConditionWords(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.wording = new Wording(words);
  }

  public String of(Condition condition) {
    if (condition instanceof All all) {
      return all.parts().isEmpty()
          ? wording.of("condition.always")
          : wording.join("join.all", parts(all.parts()));
    }
    if (condition instanceof Any any) {
      return wording.join("join.any", parts(any.parts()));
    }
    if (condition instanceof Not not) {
      return wording.of("not", "a", of(not.part()));
    }
    return single((Single) condition);
  }

  private List<String> parts(List<Condition> parts) {
    return parts.stream()
        .map(
            p -> p instanceof Single || p instanceof Not ? of(p) : wording.of("either", "a", of(p)))
        .toList();
  }

  private String single(Single single) {
    Comparison bounds = single.comparison();
    String of = String.valueOf(single.of());
    return switch (single.key()) {
      case "rate", "progress" -> said(single.key(), label(of), wording.percent(bounds));
      case "measure" ->
          said("measure", label(of), wording.bounds(bounds, unit(scheme.measure(of).unit())));
      case "total" -> said("total", of, wording.bounds(bounds, wording.of("unit.points")));
      case "rank" -> said("rank", of, wording.ranks(bounds));
      case "top", "bottom" ->
          said(of.endsWith("%") ? single.key() + "_share" : single.key(), of, "");
      case "consequence" -> said("consequence", says(of), "");
      case "survey" -> said("survey." + of, of, "");
      case "won" -> of.equals("prizes") ? said("prizes", of, "") : said("won", award(of), "");
      default -> said(single.key(), of, wording.bounds(bounds));
    };
  }

  private String said(String key, String of, String value) {
    return wording.of("condition." + key, "of", of, "a", value);
  }

  private String label(String measure) {
    return scheme.measure(measure).label();
  }

  private static String unit(@Nullable String unit) {
    return unit == null ? "" : unit;
  }

  private String says(String consequence) {
    return scheme.consequences().stream()
        .filter(c -> c.id().equals(consequence))
        .map(Consequence::says)
        .findFirst()
        .orElse(consequence);
  }

  private String award(String id) {
    return scheme.awards().stream()
        .filter(a -> a.id().equals(id))
        .map(Award::label)
        .findFirst()
        .orElse(id);
  }
}
