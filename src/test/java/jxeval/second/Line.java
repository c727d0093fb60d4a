package jxeval.second;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A row that was read without an error, or a project, or whatever a measure counts.
 *
 * @param by the unit whose return it stands in; null in a ledger
 * @param month months since year 0
 * @param fields what is not blank: text, {@link Q}, {@link LocalDate}, or a list of them
 * @param share how much of it is the unit's that asks
 */
record Line(String set, String by, int month, Map<String, Object> fields, Q share) {
  String text(String field) {
    return (String) fields.get(field);
  }

  Q number(String field) {
    return fields.get(field) instanceof Q q ? q : null;
  }

  Q orZero(String field) {
    Q q = number(field);
    return q == null ? Q.ZERO : q;
  }

  LocalDate day(String field) {
    return (LocalDate) fields.get(field);
  }

  List<?> many(String field) {
    Object value = fields.get(field);
    return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
  }

  Line shared(Q of) {
    return new Line(set, by, month, fields, of);
  }
}
