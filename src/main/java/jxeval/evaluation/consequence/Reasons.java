package jxeval.evaluation.consequence;

import java.util.List;
import java.util.Optional;
import jxeval.evaluation.Raised;
import jxeval.evaluation.SurveyLine;
import jxeval.evaluation.score.UnitCase;
import jxeval.scheme.Consequence;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.scheme.condition.Cause;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The causes of a consequence with the unit's figures, ready to be put into words. */
final class Reasons {
  private final Scheme scheme;
  private final UnitCase unit;
  private final @Nullable SurveyLine survey;

  Reasons(Scheme scheme, UnitCase unit, @Nullable SurveyLine survey) {
    this.scheme = scheme;
    this.unit = unit;
    this.survey = survey;
  }

  /**
   * The key is the word of the condition, or {@code not.} and the word where something does not
   * hold that has no bounds.
   */
  Raised.Reason of(Cause cause) {
    String of = Optional.ofNullable(cause.of()).orElse("");
    String bounds = Bounds.shown(cause.bounds(), cause.fails(), isPercent(cause.key(), of));
    return switch (cause.key()) {
      case "progress" -> reason(cause, label(of), percent(unit.progress(of)), bounds);
      case "rate" -> reason(cause, label(of), percent(unit.rate(of)), bounds);
      case "measure" -> reason(cause, label(of), measured(of), bounds);
      case "total" -> reason(cause, shown(unit.printedTotal()), bounds);
      case "rank" -> reason(cause, shown(unit.rank()), bounds);
      case "grade" -> reason(cause, shown(unit.grade()), of);
      case "top", "bottom" -> reason(cause, shown(unit.rank()), of);
      case "consequence" -> reason(cause, says(of));
      case "survey" ->
          new Raised.Reason(
              (cause.fails() ? "not.survey." : "survey.") + of,
              List.of(survey == null ? "-" : shown(survey.score())));
      case "not_broken_zero" -> {
        String measure = unit.brokenZeroMeasure();
        yield measure == null ? reason(cause) : reason(cause, label(measure), measured(measure));
      }
      default -> reason(cause);
    };
  }

  private static Raised.Reason reason(Cause cause, String... args) {
    boolean bounded = args.length > 0 && isBounded(cause.key());
    return new Raised.Reason(
        cause.fails() && !bounded ? "not." + cause.key() : cause.key(), List.of(args));
  }

  private static boolean isBounded(String key) {
    return List.of("progress", "rate", "measure", "total", "rank").contains(key);
  }

  private boolean isPercent(String key, String of) {
    return switch (key) {
      case "progress", "rate" -> true;
      case "measure" -> scheme.measure(of).isRatio();
      default -> false;
    };
  }

  private String measured(String id) {
    Measure measure = scheme.measure(id);
    BigFraction value = unit.actual(id);
    if (measure.isRatio()) {
      return percent(value);
    }
    return value == null
        ? "-"
        : Bounds.number(value) + Optional.ofNullable(measure.unit()).orElse("");
  }

  private String label(String measure) {
    return scheme.measure(measure).label();
  }

  private String says(String consequence) {
    return scheme.consequences().stream()
        .filter(c -> c.id().equals(consequence))
        .map(Consequence::says)
        .findFirst()
        .orElse(consequence);
  }

  private static String percent(@Nullable BigFraction figure) {
    return figure == null ? "-" : Bounds.percent(figure);
  }

  private static String shown(@Nullable Object figure) {
    return figure == null ? "-" : figure.toString();
  }
}
