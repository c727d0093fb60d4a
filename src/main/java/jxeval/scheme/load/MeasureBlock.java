package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import jxeval.check.SchemeRule;
import jxeval.scheme.Denomination;
import jxeval.scheme.Measure;
import jxeval.scheme.Measure.Formula;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** One entry of {@code measures}. */
final class MeasureBlock {
  /** The keys of aggregations over a data set. */
  static final List<Key<String>> AGGREGATES = aggregates();

  private static final Key<Cursor> RATIO = Key.of("ratio", new Later(Operands.LIST));
  private static final Key<Cursor> PLUS = Key.of("plus", new Later(Operands.LIST));
  private static final Key<Cursor> MINUS = Key.of("minus", new Later(Operands.LIST));
  private static final Key<String> TASK = Key.of("task", References.MEASURE);
  private static final Key<String> DUE = Key.of("due", References.MEASURE);
  private static final Key<String> MEASURE = Key.of("measure", References.MEASURE);
  private static final Key<BigFraction> TIMES = Key.of("times", Scalars.NUMBER);
  static final Key<Cursor> WHERE = Key.of("where", new Later(Filters.DESCRIBED));
  static final Key<Cursor> HAVING = Key.of("having", new Later(Havings.DESCRIBED));
  static final Key<Span> PER = Key.of("per", OneOf.of(Span.values()).only("month", "quarter"));
  static final Key<Span> PERIOD = Key.of("period", OneOf.of(Span.values()));
  static final Key<String> UNIT = Key.of("unit", Scalars.TEXT);
  private static final Key<String> LABEL = Key.of("label", Scalars.TEXT);
  private static final Key<Cursor> FLOOR = Key.of("floor", new Later(Amounts.ANY));
  private static final Key<Cursor> CAP = Key.of("cap", new Later(Amounts.ANY));

  private static final List<Key<?>> BUILT = List.of(RATIO, PLUS, MINUS, TASK, DUE, MEASURE);

  static final Block<Measure> BLOCK =
      Block.of(
              "measure",
              MeasureBlock::make,
              RATIO,
              PLUS,
              MINUS,
              TASK,
              DUE,
              MEASURE,
              TIMES,
              WHERE,
              HAVING,
              PER,
              PERIOD,
              UNIT,
              LABEL,
              FLOOR,
              CAP)
          .with(AGGREGATES);

  private MeasureBlock() {}

  private static List<Key<String>> aggregates() {
    List<Key<String>> keys = new ArrayList<>();
    for (Measure.Kind kind : Measure.Kind.values()) {
      keys.add(Key.of(kind.name().toLowerCase(Locale.ROOT), Scalars.TEXT));
    }
    return List.copyOf(keys);
  }

  private static @Nullable Measure make(Given g) {
    List<Key<?>> built = g.stated(BUILT);
    List<Key<String>> aggregates = g.stated(AGGREGATES);
    if (built.size() + aggregates.size() != 1) {
      g.at().report(SchemeRule.S831, "wanted", formulas());
      return null;
    }
    String unit = unit(g);
    Formula formula =
        aggregates.isEmpty() ? built(g, unit) : Aggregates.of(g, aggregates.get(0), unit);
    if (formula == null) {
      return null;
    }
    String id = g.path().substring(g.path().indexOf('.') + 1);
    return new Measure(
        id,
        g.or(LABEL, id),
        unit == null ? defaultUnit(formula, g) : unit,
        formula,
        amount(g, FLOOR, unit),
        amount(g, CAP, unit),
        g.clause(),
        g.path());
  }

  private static String formulas() {
    StringJoiner names = new StringJoiner(", ");
    BUILT.forEach(k -> names.add(k.name()));
    AGGREGATES.forEach(k -> names.add(k.name()));
    return names.toString();
  }

  private static @Nullable String unit(Given g) {
    String unit = g.get(UNIT);
    if (unit != null && !Denomination.isKnown(unit)) {
      g.at(UNIT).reportUnknown(SchemeRule.S840, unit, Denomination.scaled());
      return null;
    }
    if (unit != null && g.has(RATIO)) {
      g.at(UNIT).report(SchemeRule.S836);
      return null;
    }
    return unit;
  }

  private static @Nullable String defaultUnit(Formula formula, Given g) {
    return formula instanceof Measure.Aggregate aggregate
        ? Aggregates.defaultUnit(aggregate, g.at().load().declared)
        : null;
  }

  private static @Nullable BigFraction amount(Given g, Key<Cursor> key, @Nullable String unit) {
    Cursor value = g.get(key);
    return value == null ? null : new Amounts(unit, true).of(value);
  }

  private static @Nullable Formula built(Given g, @Nullable String unit) {
    for (Key<?> key : List.of(WHERE, HAVING, PER, PERIOD)) {
      if (g.has(key)) {
        g.at(key).report(SchemeRule.S837);
      }
    }
    String task = g.get(TASK);
    if (task != null) {
      return new Measure.Plain(new Measure.Task(task));
    }
    String due = g.get(DUE);
    if (due != null) {
      return new Measure.Plain(new Measure.Due(due));
    }
    String measure = g.get(MEASURE);
    if (measure != null) {
      return new Measure.Plain(new Measure.OfMeasure(measure, g.or(TIMES, BigFraction.ONE)));
    }
    Cursor plus = g.get(PLUS);
    if (plus != null) {
      List<Measure.Operand> operands = new ListOf<>(new Operands(unit)).all(plus.plain());
      return new Measure.Plus(operands);
    }
    boolean ratio = g.has(RATIO);
    Cursor pair = ratio ? g.get(RATIO) : g.get(MINUS);
    Optional<List<Measure.Operand>> two =
        Optional.ofNullable(pair).flatMap(p -> Operands.pair(p.plain(), unit));
    if (two.isEmpty()) {
      return null;
    }
    Measure.Operand first = two.get().get(0);
    Measure.Operand second = two.get().get(1);
    return ratio ? new Measure.Ratio(first, second) : new Measure.Minus(first, second);
  }
}
