package jxeval.evaluation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jxeval.check.Finding;
import jxeval.model.Facts;
import jxeval.model.Rounding;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.Submission;
import jxeval.model.Value;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;
import org.jspecify.annotations.Nullable;

/**
 * A month of four departments a, b, c and d, their figures entered as 补充数据, under an assessment
 * that a test writes. Measures x, y and z sum the entries of that name.
 */
public final class MonthDraft {
  private static final String HEAD =
      """
      schema: jx-eval/targets/1
      title: 考核
      year: 2021
      units:
        - {id: t, name: 一队, kind: team}
        - {id: a, name: 甲局, kind: department, tasks: {x: 10}}
        - {id: b, name: 乙局, kind: department, tasks: {x: 10}}
        - {id: c, name: 丙局, kind: department, tasks: {x: 10}, vertical: true}
        - {id: d, name: 丁局, kind: department}
      measures:
        x: {sum: entries.value, where: {item: x}, unit: 分}
        y: {sum: entries.value, where: {item: y}, unit: 分}
        z: {sum: entries.value, where: {item: z}, unit: 分}
      """;

  private final String rest;
  private final List<Row> rows = new ArrayList<>();
  private final List<Submission> submissions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param rest of the target file after its measures; it may begin with more of them
   */
  public MonthDraft(String rest) {
    this.rest = rest;
  }

  /** Figures of January: a unit, then {@code x=3}. */
  public MonthDraft january(String unit, String... figures) {
    return entered(1, unit, figures);
  }

  public MonthDraft entered(int month, String unit, String... figures) {
    for (String figure : figures) {
      String[] pair = figure.split("=");
      row("entries", null, month, "unit=" + unit, "item=" + pair[0], "value=" + pair[1]);
    }
    return this;
  }

  /** A row of a ledger (unit null) or of a return. */
  public MonthDraft row(String set, @Nullable String unit, int month, String... fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (String field : fields) {
      String[] pair = field.split("=");
      values.put(pair[0], value(pair[1]));
    }
    Source source = new Source("台账.xlsx", set, rows.size() + 2, Map.of());
    rows.add(new Row(set, unit, YearMonth.of(2021, month), values, source, true));
    return this;
  }

  /** Keeps the last row out of the figures. */
  public MonthDraft excluded() {
    rows.add(rows.remove(rows.size() - 1).excluded());
    return this;
  }

  private static Value value(String text) {
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      return new Value.Amount(new BigDecimal(text));
    }
    return text.matches("\\d{4}-\\d\\d-\\d\\d")
        ? new Value.Day(LocalDate.parse(text))
        : new Value.Text(text);
  }

  /** A return as it was handed in, or was not. */
  public MonthDraft submitted(Submission submission) {
    submissions.add(submission);
    return this;
  }

  /** What was found in reading the files. */
  public MonthDraft found(Finding finding) {
    findings.add(finding);
    return this;
  }

  public Results month(int month) {
    return Evaluation.monthly(facts(), scheme(), YearMonth.of(2021, month), findings);
  }

  public Results midyear() {
    return Evaluation.midyear(facts(), scheme(), findings);
  }

  public Results awards() {
    return Evaluation.awards(facts(), scheme(), findings);
  }

  /** The survey of the year and what it brings. */
  public Results satisfaction() {
    return Evaluation.satisfaction(facts(), scheme(), List.of());
  }

  private Facts facts() {
    return new Facts(rows, List.of(), submissions, List.of());
  }

  private Scheme scheme() {
    byte[] text = (HEAD + rest).getBytes(StandardCharsets.UTF_8);
    Loaded loaded = SchemeLoader.load("targets-2021.yaml", text, List.of());
    return Objects.requireNonNull(loaded.scheme(), () -> loaded.findings().toString());
  }

  /** January's units as ranked: rank, id, total, grade and veto where there are any. */
  public String ranked() {
    return month(1).groups().stream()
        .flatMap(g -> g.units().stream())
        .map(MonthDraft::shown)
        .collect(Collectors.joining("\n"));
  }

  private static String shown(UnitResult unit) {
    return (unit.rank() == null ? "-" : unit.rank())
        + " "
        + unit.unit().id()
        + " "
        + (unit.total() == null ? "-" : unit.total().toPlainString())
        + (unit.grade() == null ? "" : " " + unit.grade())
        + (unit.veto() == null ? "" : " capped at " + unit.veto());
  }

  /** January's indicators of a unit: points, score and bonus. */
  public String scores(String unit) {
    return month(1).groups().stream()
        .flatMap(g -> g.units().stream())
        .filter(u -> u.unit().id().equals(unit))
        .flatMap(u -> u.indicators().stream())
        .map(
            i ->
                i.indicator().id()
                    + " "
                    + (i.points() == null ? "-" : Rounding.halfUp(i.points(), 2).toPlainString())
                    + " "
                    + (i.score() == null ? "-" : i.score().toPlainString())
                    + " "
                    + i.bonus().toPlainString())
        .collect(Collectors.joining("\n"));
  }

  /** The consequences of a month: id and unit. */
  public List<String> raised(int month) {
    return month(month).consequences().stream()
        .map(r -> r.consequence().id() + " " + r.unit().id())
        .toList();
  }
}
