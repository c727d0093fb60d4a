package jxeval.scheme.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.check.SchemeRule;
import jxeval.scheme.Measure;
import jxeval.scheme.Measure.Operand;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a built measure is built from: a measure, a number, {@code {task: m}}, {@code {due: m}},
 * {@code {measure: m, times: k}}.
 *
 * @param unit the unit of plain numbers
 */
record Operands(@Nullable String unit) implements Shape<Operand> {
  static final ListOf<Operand> LIST = new ListOf<>(new Operands(null));

  private static final Key<String> TASK = Key.of("task", References.MEASURE);
  private static final Key<String> DUE = Key.of("due", References.MEASURE);
  private static final Key<String> MEASURE = Key.of("measure", References.MEASURE);
  private static final Key<BigFraction> TIMES = Key.of("times", Scalars.NUMBER);

  private static final Block<Operand> BLOCK =
      Block.of("operand", Operands::make, TASK, DUE, MEASURE, TIMES);

  /** Exactly two operands. */
  static Optional<List<Operand>> pair(Cursor at, @Nullable String unit) {
    if (at.items().size() != 2) {
      at.reportShape(Wanted.PAIR);
      return Optional.empty();
    }
    List<Operand> operands = new ListOf<>(new Operands(unit)).all(at);
    return operands.size() == 2 ? Optional.of(operands) : Optional.empty();
  }

  @Override
  public @Nullable Operand read(Cursor at) {
    if (!(at.node() instanceof Node.Scalar)) {
      return BLOCK.read(at);
    }
    String text = at.text().orElse("");
    boolean measured = at.load().declared.measures().contains(text);
    if (measured || !(Decimals.plain(text).isPresent() || Decimals.withUnit(text).isPresent())) {
      String measure = References.MEASURE.read(at);
      return measure == null ? null : new Measure.OfMeasure(measure, BigFraction.ONE);
    }
    BigFraction number = new Amounts(unit, true).read(at);
    return number == null ? null : new Measure.Constant(number);
  }

  private static @Nullable Operand make(Given g) {
    List<Key<?>> named = List.of(TASK, DUE, MEASURE);
    boolean timed = g.has(TIMES) && !g.has(MEASURE);
    if (g.stated(named).size() != 1 || timed) {
      g.at().report(SchemeRule.S831, "wanted", "task, due, measure + times");
      return null;
    }
    String task = g.get(TASK);
    String due = g.get(DUE);
    String measure = g.get(MEASURE);
    if (task != null) {
      return new Measure.Task(task);
    }
    if (due != null) {
      return new Measure.Due(due);
    }
    return measure == null ? null : new Measure.OfMeasure(measure, g.or(TIMES, BigFraction.ONE));
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Map.of(
        "anyOf", List.of(BLOCK.schema(definitions), Map.of("type", List.of("number", "string"))));
  }
}
