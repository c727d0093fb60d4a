package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation: a figure with the arithmetic that made it, or a sentence; and what it
 * rests on.
 *
 * @param kind {@code unit}, {@code total}, {@code score}, {@code bonus}, {@code points}, {@code
 *     progress}, {@code rate}, {@code gap}, {@code due}, {@code target}, {@code actual}, {@code
 *     operand}, {@code row}, {@code left_out}, {@code rank}, {@code neighbour}, {@code grade},
 *     {@code rule}, {@code parameter}, {@code ruling}, {@code consequence}, {@code award}
 * @param id id in the target file, or the place of a row; empty for none
 * @param formula how it is made, in words; null for none
 * @param numbers the formula with its numbers put in, as printed
 * @param exact the same with every number exact: computed again it gives the value before rounding
 * @param value the figure as printed; null where the label says it all
 * @param basis clauses, assumptions, readings
 * @param at where a row stands in the inputs
 * @param found what the cell there says
 */
public record Step(
    String kind,
    String id,
    String label,
    @Nullable String formula,
    @Nullable String numbers,
    @Nullable String exact,
    @Nullable String value,
    List<String> basis,
    @Nullable CellRef at,
    @Nullable String found,
    List<Step> under) {

  private static final Set<String> PARTS =
      Set.of("row", "left_out", "rule", "parameter", "ruling", "neighbour");

  public Step {
    basis = List.copyOf(basis);
    under = List.copyOf(under);
  }

  static Step of(String kind, String id, String label) {
    return new Step(kind, id, label, null, null, null, null, List.of(), null, null, List.of());
  }

  /** A row with nothing but its place. */
  static Step row(String label, CellRef at) {
    return new Step("row", "", label, null, null, null, null, List.of(), at, null, List.of());
  }

  Step labelled(String other) {
    return new Step(kind, id, other, formula, numbers, exact, value, basis, at, found, under);
  }

  Step formula(@Nullable String words) {
    return new Step(kind, id, label, words, numbers, exact, value, basis, at, found, under);
  }

  Step worked(@Nullable String shown, @Nullable String exactly) {
    return new Step(kind, id, label, formula, shown, exactly, value, basis, at, found, under);
  }

  Step value(@Nullable String printed) {
    return new Step(kind, id, label, formula, numbers, exact, printed, basis, at, found, under);
  }

  Step basis(List<String> on) {
    return new Step(kind, id, label, formula, numbers, exact, value, on, at, found, under);
  }

  Step at(@Nullable CellRef place, @Nullable String says) {
    return new Step(kind, id, label, formula, numbers, exact, value, basis, place, says, under);
  }

  Step under(List<Step> steps) {
    return new Step(kind, id, label, formula, numbers, exact, value, basis, at, found, steps);
  }

  /** The same with one more step at its end. */
  Step and(Step more) {
    List<Step> all = new ArrayList<>(under);
    all.add(more);
    return under(all);
  }

  /** Whether it only says what another step rests on: a row, a rule, a value of the target file. */
  boolean isPart() {
    return PARTS.contains(kind);
  }

  /** The step and all below it, top to bottom. */
  public Stream<Step> all() {
    return Stream.of(this).mapMulti(Step::each);
  }

  private void each(Consumer<Step> taker) {
    taker.accept(this);
    under.forEach(step -> step.each(taker));
  }
}
