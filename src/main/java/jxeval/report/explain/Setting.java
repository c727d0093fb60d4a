package jxeval.report.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.evaluation.Results;
import jxeval.model.CellRef;
import jxeval.model.Rounding;
import jxeval.model.Row;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.model.Working;
import jxeval.report.scheme.Basis;
import jxeval.report.words.ConditionWords;
import jxeval.report.words.MeasureWords;
import jxeval.report.words.PlaceWords;
import jxeval.report.words.ScoringWords;
import jxeval.report.words.Wording;
import jxeval.scheme.Measure;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What all steps of an explanation share: the run, its words, and what stands in each cell. */
final class Setting {
  private final Results results;
  private final Words words;
  private final Wording wording;
  private final Arithmetic arithmetic;
  private @Nullable Map<CellRef, Row> rows;
  private final Map<String, List<Step>> parameters = new HashMap<>();
  private final Map<String, List<String>> bases = new HashMap<>();
  private final IdentityHashMap<Measure, String> formulas = new IdentityHashMap<>();
  private final boolean cellsOnly;
  private @Nullable LeftOut leftOut;

  Setting(Results results, Words words) {
    this(results, words, false);
  }

  /**
   * @param cellsOnly whether of what a figure rests on only the cells are asked: no words on rows
   *     and rules, no numbers as printed, nothing that does not count
   */
  Setting(Results results, Words words, boolean cellsOnly) {
    this.results = results;
    this.cellsOnly = cellsOnly;
    this.words = words;
    this.wording = new Wording(words);
    this.arithmetic = new Arithmetic(words);
  }

  Results results() {
    return results;
  }

  Scheme scheme() {
    return results.scheme();
  }

  Words words() {
    return words;
  }

  Wording wording() {
    return wording;
  }

  ConditionWords conditions() {
    return new ConditionWords(scheme(), words);
  }

  ScoringWords scorings() {
    return new ScoringWords(scheme(), words);
  }

  MeasureWords measures() {
    return new MeasureWords(scheme(), words);
  }

  /** How a measure is made, in words. */
  String formula(Measure measure) {
    return formulas.computeIfAbsent(measure, measures()::of);
  }

  boolean cellsOnly() {
    return cellsOnly;
  }

  /** A phrase of explanations, its values as name, value. */
  String of(String key, Object... values) {
    return words.of("explain", key, values);
  }

  /** What the cell says, as read; null where no counted column stands there. */
  @Nullable String found(CellRef at) {
    if (rows == null) {
      rows = new HashMap<>();
      for (Row row : results.facts().rows()) {
        rows.putIfAbsent(row.source().whole(), row);
      }
    }
    Row row = rows.get(at.row());
    if (row == null) {
      return null;
    }
    for (Map.Entry<String, Value> field : row.fields().entrySet()) {
      if (row.source().column(field.getKey()).equals(at.column())) {
        return field.getValue().shown();
      }
    }
    return null;
  }

  /** What of the returns does not count. */
  LeftOut leftOut() {
    if (leftOut == null) {
      leftOut = new LeftOut(this);
    }
    return leftOut;
  }

  /** A row's label; the name where it is a unit's id. */
  String named(String label) {
    return scheme().unit(label).map(Unit::name).orElse(label);
  }

  /** A step with its working in all three forms. */
  Step worked(Step step, Working working, Map<String, Working> meanings) {
    Working whole = meanings.isEmpty() ? working : working.expanded(meanings);
    return step.formula(arithmetic.names(working)).worked(numbers(working), exact(whole));
  }

  Step worked(Step step, Working working) {
    return worked(step, working, Map.of());
  }

  String exact(Working working) {
    return arithmetic.exact(working);
  }

  /** Nothing where nobody reads it. */
  @Nullable String numbers(Working working) {
    return cellsOnly ? null : arithmetic.numbers(working);
  }

  /** Clause, readings and assumptions of a block of the target file. */
  List<String> basis(@Nullable String clause, String path) {
    return bases.computeIfAbsent(
        path + " " + clause, p -> new Basis(scheme(), wording).parts(clause, path));
  }

  /** The policy values of a block, each with its place, clause and whether it is assumed. */
  List<Step> parameters(String path) {
    return cellsOnly ? List.of() : parameters.computeIfAbsent(path, this::stated);
  }

  private List<Step> stated(String path) {
    List<Step> steps = new ArrayList<>();
    for (Parameter p : scheme().parametersUnder(path)) {
      String name = new PlaceWords(scheme(), words).of(path, p.path());
      steps.add(
          Step.of("parameter", p.path(), name)
              .value(p.value())
              .basis(basis(p.clause(), p.path()))
              .at(CellRef.file(scheme().file()), of("line", "line", p.line())));
    }
    return steps;
  }

  /** A quantity with its unit; of a ratio in percent; {@code -} where there is none. */
  String quantity(@Nullable BigFraction value, @Nullable String unit) {
    if (value == null) {
      return "-";
    }
    return unit == null ? percent(value) : Rounding.trimmed(value, 6).toPlainString() + unit;
  }

  String quantity(@Nullable BigFraction value, Measure measure) {
    return quantity(
        value, measure.isRatio() ? null : Optional.ofNullable(measure.unit()).orElse(""));
  }

  /** A fraction in percent as printed: two decimals. */
  static String percent(@Nullable BigFraction fraction) {
    return fraction == null
        ? "-"
        : Rounding.halfUp(fraction, 4).movePointRight(2).toPlainString() + "%";
  }
}
