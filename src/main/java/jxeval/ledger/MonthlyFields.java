package jxeval.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jxeval.model.Folding;
import jxeval.scheme.FormOverrides;

/** The 本月 columns of 招商项目: they are summed over months, all other columns are static. */
final class MonthlyFields {
  private static final List<String> BUNDLED = List.of("paid_in", "foreign_used", "foreign_cash");

  private MonthlyFields() {}

  /** Their field ids, extra columns whose header begins with 本月 included. */
  static Set<String> of(FormOverrides forms) {
    Set<String> fields = new LinkedHashSet<>(BUNDLED);
    forms.extra().getOrDefault("projects", List.of()).stream()
        .filter(extra -> Folding.fold(extra.header()).startsWith("本月"))
        .forEach(extra -> fields.add(extra.id()));
    return fields;
  }
}
