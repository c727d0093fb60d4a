package jxeval.ledger.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jxeval.check.Finding;
import jxeval.check.MonthRule;
import jxeval.model.Change;
import jxeval.model.Facts;
import jxeval.model.Folding;
import jxeval.model.Row;

/**
 * M602: the version of a return that counts states a month's figure otherwise than one it replaced.
 */
public final class Restated {
  private static final Map<String, String> COLUMNS = columns();

  private Restated() {}

  /** Of the returns up to a month; of several replaced versions the last that is listed. */
  public static List<Finding> of(Facts facts, YearMonth until) {
    Map<String, Map<List<String>, Row>> replaced = new LinkedHashMap<>();
    for (Row row : facts.superseded()) {
      replaced.computeIfAbsent(unit(row), u -> new LinkedHashMap<>()).put(key(row), row);
    }
    List<Finding> findings = new ArrayList<>();
    for (Row row : facts.rows()) {
      Map<List<String>, Row> before = replaced.get(unit(row));
      Row old = before == null ? null : before.get(key(row));
      if (old != null && !Objects.requireNonNull(row.month()).isAfter(until)) {
        Change.between(stated(old), stated(row)).stream()
            .filter(c -> c.state() == Change.State.CHANGED)
            .forEach(c -> findings.add(finding(row, old, c)));
      }
    }
    return findings;
  }

  private static String unit(Row row) {
    return Objects.requireNonNullElse(row.unit(), "");
  }

  private static Map<String, String> stated(Row row) {
    Map<String, String> stated = new LinkedHashMap<>();
    COLUMNS.keySet().forEach(f -> row.number(f).ifPresent(n -> stated.put(f, n.toPlainString())));
    return stated;
  }

  private static Finding finding(Row row, Row old, Change<String> change) {
    String name = row.text(row.set().equals("projects") ? "name" : "enterprise").orElse("");
    return Finding.of(MonthRule.M602, row.source().cell(change.of()), change.is())
        .with("what", (name + " " + COLUMNS.get(change.of())).strip())
        .with("before", Objects.requireNonNull(change.was()))
        .with("other", old.source().cell(change.of()).toString());
  }

  private static List<String> key(Row row) {
    List<String> key = new ArrayList<>();
    key.add(row.set());
    key.add(String.valueOf(row.month()));
    for (String field : List.of("code", "name", "investor", "units", "enterprise", "post")) {
      boolean numbered = row.get("code") != null && !field.equals("code") && !field.equals("units");
      key.add(numbered ? "" : row.text(field).map(Folding::fold).orElse(""));
    }
    return key;
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("paid_in", "本月实际进资");
    columns.put("foreign_used", "本月实际利用外资");
    columns.put("foreign_cash", "本月现汇进资");
    columns.put("hired", "本月招工人数");
    return columns;
  }
}
