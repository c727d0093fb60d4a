package jxeval.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.check.Severity;
import jxeval.model.Facts;
import jxeval.model.InputFile;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.Submission;
import jxeval.model.Value;
import jxeval.scheme.FormOverrides;
import jxeval.scheme.Scheme;
import jxeval.scheme.SchemeDraft;
import org.jspecify.annotations.Nullable;

/**
 * Facts of 2021 in the making. Two teams: t1 with members a and b (a leads), t2 with member c; a
 * squad s, a township z.
 */
final class FactsDraft {
  final SchemeDraft scheme =
      new SchemeDraft()
          .unit("t1", "team")
          .unit("t2", "team")
          .member("a", "department", "t1")
          .member("b", "department", "t1")
          .member("c", "department", "t2")
          .unit("s", "squad")
          .unit("z", "township");
  final List<Row> rows = new ArrayList<>();
  final List<Row> superseded = new ArrayList<>();
  final List<Submission> submissions = new ArrayList<>();
  final List<InputFile> inputs = new ArrayList<>();
  private final Map<String, Integer> nextRow = new HashMap<>();

  /**
   * A row of a project: number P1, name 甲, investor 商, 内资, planned 5000, paid in 0 this month, 在建,
   * introduced by a, unless said otherwise ({@code field=value}; {@code field=} for blank).
   */
  FactsDraft project(String reporter, int month, String... fields) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "code=P1",
                "name=甲",
                "investor=商",
                "funding=内资",
                "planned=5000",
                "paid_in=0",
                "units=a",
                "status=在建"));
    all.addAll(Arrays.asList(fields));
    rows.add(row("projects", reporter, month, all));
    return this;
  }

  /** A row of a ledger ({@code unit} null) or of another sheet of a return; month 0 for none. */
  FactsDraft row(String set, @Nullable String unit, int month, String... fields) {
    rows.add(row(set, unit, month, List.of(fields)));
    return this;
  }

  /** Keeps the last row out of the figures. */
  FactsDraft excluded() {
    rows.add(rows.remove(rows.size() - 1).excluded());
    return this;
  }

  /** A return that counts, whatever it lists. */
  FactsDraft handedIn(String unit, int month) {
    inputs.add(
        new InputFile(
            file(unit, month), "", unit, YearMonth.of(2021, month), InputFile.Status.COUNTED));
    return this;
  }

  /** Makes a code an error. */
  FactsDraft error(String code) {
    scheme.forms =
        new FormOverrides(
            Map.of(),
            Map.of(),
            Map.of(code, new FormOverrides.Reclassified(Severity.ERROR, "核实")),
            Map.of());
    return this;
  }

  Facts facts() {
    return new Facts(rows, superseded, submissions, inputs);
  }

  Scheme scheme() {
    return scheme.build();
  }

  Ledger ledger(int month) {
    return Ledger.of(facts(), scheme(), YearMonth.of(2021, month));
  }

  Project project(int month) {
    List<Project> projects = ledger(month).projects();
    if (projects.size() != 1) {
      throw new AssertionError(projects);
    }
    return projects.get(0);
  }

  /** The codes that a run for a month raises, with their cells. */
  List<String> findings(int month) {
    return ledger(month).findings().stream().map(FactsDraft::shown).toList();
  }

  /** A field's value as written; empty text for blank. */
  static String shown(@Nullable Value value) {
    return value == null ? "" : value.shown();
  }

  static String shown(Finding finding) {
    return finding.rule().code()
        + (finding.at() == null || finding.at().cell() == null ? "" : " " + finding.at().cell());
  }

  Row row(String set, @Nullable String unit, int month, List<String> fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (String field : fields) {
      int equals = field.indexOf('=');
      String id = field.substring(0, equals);
      String text = field.substring(equals + 1);
      if (text.isEmpty()) {
        values.remove(id);
      } else {
        values.put(id, value(text));
      }
    }
    String file = file(unit, month);
    int row = nextRow.merge(file + set, 1, Integer::sum) + 1;
    return new Row(
        set,
        unit,
        month == 0 ? null : YearMonth.of(2021, month),
        values,
        new Source(file, set, row, COLUMNS),
        true);
  }

  private static String file(@Nullable String unit, int month) {
    return unit == null ? "ledgers/台账.xlsx" : "returns/2021-%02d/%s.xlsx".formatted(month, unit);
  }

  private static Value value(String text) {
    if (text.contains("、")) {
      return new Value.Many(Arrays.stream(text.split("、")).map(FactsDraft::value).toList());
    }
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      return new Value.Amount(new BigDecimal(text));
    }
    return text.matches("\\d{4}-\\d\\d-\\d\\d")
        ? new Value.Day(LocalDate.parse(text))
        : new Value.Text(text);
  }

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("name", "B"),
          Map.entry("planned", "C"),
          Map.entry("funding", "D"),
          Map.entry("units", "E"),
          Map.entry("share", "F"),
          Map.entry("paid_in", "G"),
          Map.entry("paid_in_cumulative", "H"),
          Map.entry("started", "I"),
          Map.entry("hired", "J"),
          Map.entry("hired_cumulative", "K"),
          Map.entry("completed_cumulative", "L"),
          Map.entry("depart", "M"),
          Map.entry("item", "N"),
          Map.entry("code", "O"),
          Map.entry("unit", "P"));
}
