package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jxeval.check.SchemeRule;
import jxeval.scheme.Comparison;
import jxeval.scheme.condition.All;
import jxeval.scheme.condition.Any;
import jxeval.scheme.condition.Bottom;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.condition.GradeIn;
import jxeval.scheme.condition.MeasureIs;
import jxeval.scheme.condition.Not;
import jxeval.scheme.condition.NotBrokenZero;
import jxeval.scheme.condition.Overspent;
import jxeval.scheme.condition.ProgressIs;
import jxeval.scheme.condition.Raised;
import jxeval.scheme.condition.RankIs;
import jxeval.scheme.condition.RateIs;
import jxeval.scheme.condition.SurveyOutcome;
import jxeval.scheme.condition.Top;
import jxeval.scheme.condition.TotalIs;
import jxeval.scheme.condition.Vertical;
import jxeval.scheme.condition.Won;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The parts of one condition, each named by its key. */
record ConditionParts(Conditions whole, Cursor at, Map<String, Cursor> entries) {
  static final List<String> FLAGS = List.of("not_broken_zero", "vertical", "overspent");

  private static final List<String> MEASURED = List.of("measure", "rate", "progress");
  private static final Shape<String> OUTCOME = OneOf.of("top", "last", "thin");
  private static final Shape<Comparison> COMPARISON = Bounds.on(Scalars.NUMBER);

  @Nullable Condition part(String key, Cursor value) {
    if (value.node() instanceof Node.Refused) {
      return null;
    }
    return switch (key) {
      case "all" -> new All(new ListOf<>(whole).all(value));
      case "any" -> new Any(new ListOf<>(whole).all(value));
      case "not" -> made(whole.of(value), Not::new);
      case "not_broken_zero", "vertical", "overspent" -> flagged(key, value);
      case "grade" -> grades(value);
      case "total" -> made(COMPARISON.of(value), TotalIs::new);
      case "rank" -> made(COMPARISON.of(value), RankIs::new);
      case "top" -> made(Quotas.SHAPE.of(value), Top::new);
      case "bottom" -> made(Quotas.SHAPE.of(value), Bottom::new);
      case "survey" -> anyOf(new ListOf<>(OUTCOME).all(value), SurveyOutcome::new);
      case "consequence" ->
          anyOf(decided(value, References.CONSEQUENCE, whole.stage().raised()), Raised::new);
      case "won" -> anyOf(decided(value, References.WON, whole.stage().won()), Won::new);
      default -> measured(key, value);
    };
  }

  /** Whether a key is a bound of {@code {measure: m, over: 4}}. */
  boolean isBound(String key) {
    return Bounds.NAMES.contains(key)
        && (isText("measure") || isText("rate") || isText("progress"));
  }

  private boolean isText(String key) {
    Cursor value = entries.get(key);
    return value != null && value.plain().node() instanceof Node.Scalar;
  }

  private static <T> @Nullable Condition made(@Nullable T read, Function<T, Condition> make) {
    return read == null ? null : make.apply(read);
  }

  static @Nullable Condition flag(String word) {
    return switch (word) {
      case "not_broken_zero" -> new NotBrokenZero();
      case "vertical" -> new Vertical();
      case "overspent" -> new Overspent();
      default -> null;
    };
  }

  private static @Nullable Condition flagged(String key, Cursor value) {
    Boolean wanted = Scalars.FLAG.of(value);
    Condition flag = flag(key);
    return wanted == null || flag == null || wanted ? flag : new Not(flag);
  }

  private static @Nullable Condition anyOf(List<String> names, Function<String, Condition> make) {
    List<Condition> parts = new ArrayList<>();
    for (String name : names) {
      parts.add(make.apply(name));
    }
    return parts.size() == 1 ? parts.get(0) : new Any(List.copyOf(parts));
  }

  private static List<String> decided(Cursor value, Shape<String> name, Set<String> before) {
    List<String> names = new ListOf<>(name).all(value);
    for (String one : names) {
      if (!before.contains(one)) {
        value.reportUnknown(SchemeRule.S828, one, before);
      }
    }
    return names;
  }

  private Condition grades(Cursor value) {
    Set<String> known = value.load().declared.grades(whole.stage().kinds());
    List<String> names = new ListOf<>(Scalars.TEXT).all(value);
    for (String name : names) {
      if (!known.contains(name)) {
        value.reportUnknown(SchemeRule.S818, name, known);
      }
    }
    return new GradeIn(names);
  }

  /** One measure with bounds beside it, or measures each with its own. */
  private @Nullable Condition measured(String key, Cursor value) {
    if (value.node() instanceof Node.Scalar) {
      String measure = References.MEASURE.read(value);
      Comparison bounds = Bounds.of(at, entries, number(key, value, measure));
      return measure == null ? null : measured(key, measure, bounds);
    }
    List<Condition> parts = new ArrayList<>();
    value
        .entries()
        .forEach(
            (name, bounds) -> {
              String measure = References.MEASURE.of(MapOf.keyCursor(value, name));
              Comparison read = Bounds.on(number(key, value, measure)).of(bounds);
              if (measure != null && read != null) {
                parts.add(measured(key, measure, read));
              }
            });
    return parts.size() == 1 ? parts.get(0) : new All(List.copyOf(parts));
  }

  private static Shape<BigFraction> number(String key, Cursor value, @Nullable String measure) {
    return key.equals("measure")
        ? new Amounts(value.load().known.unitOf(measure), true)
        : Scalars.NUMBER;
  }

  private static Condition measured(String key, String measure, Comparison bounds) {
    return switch (key) {
      case "rate" -> new RateIs(measure, bounds);
      case "progress" -> new ProgressIs(measure, bounds);
      default -> new MeasureIs(measure, bounds);
    };
  }

  static Map<String, Object> schema(String key, Conditions whole, Definitions definitions) {
    Shape<?> text = new ListOf<>(Scalars.TEXT);
    Shape<?> shape =
        switch (key) {
          case "all", "any" -> new ListOf<>(whole);
          case "not" -> whole;
          case "not_broken_zero", "vertical", "overspent" -> Scalars.FLAG;
          case "total", "rank" -> COMPARISON;
          case "top", "bottom" -> Quotas.SHAPE;
          case "survey" -> new ListOf<>(OUTCOME);
          case "measure", "rate", "progress" -> MapOf.of(Bounds.on(Amounts.ANY));
          default -> text;
        };
    Map<String, Object> schema = shape.longSchema(definitions);
    return MEASURED.contains(key)
        ? Map.of("anyOf", List.of(schema, Map.of("type", "string")))
        : schema;
  }
}
