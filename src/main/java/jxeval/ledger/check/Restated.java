package jxeval.ledger.check;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jxeval.check.Finding;
import jxeval.check.MonthRule;
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
    Map<List<String>, Row> before = new LinkedHashMap<>();
    facts.superseded().forEach(r -> before.put(key(r), r));
    List<Finding> findings = new ArrayList<>();
    for (Row row : facts.rows()) {
      YearMonth month = row.month();
      if (row.unit() == null || month == null || month.isAfter(until)) {
        continue;
      }
      Row old = before.get(key(row));
      if (old != null) {
        COLUMNS.keySet().forEach(f -> compare(row, old, f).ifPresent(findings::add));
      }
    }
    return findings;
  }

  private static Optional<Finding> compare(Row row, Row old, String field) {
    Optional<BigDecimal> now = row.number(field);
    Optional<BigDecimal> then = old.number(field);
    if (now.isEmpty() || then.isEmpty() || now.equals(then)) {
      return Optional.empty();
    }
    String name = row.text(row.set().equals("projects") ? "name" : "enterprise").orElse("");
    return Optional.of(
        Finding.of(MonthRule.M602, row.source().cell(field), now.orElseThrow().toPlainString())
            .with("what", (name + " " + COLUMNS.get(field)).strip())
            .with("before", then.orElseThrow().toPlainString())
            .with("other", old.source().cell(field).toString()));
  }

  private static List<String> key(Row row) {
    List<String> key = new ArrayList<>();
    key.add(row.set());
    key.add(Objects.requireNonNullElse(row.unit(), ""));
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
