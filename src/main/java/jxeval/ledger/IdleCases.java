package jxeval.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.model.Folding;
import jxeval.model.Row;

/** 低效闲置企业: one enterprise is one case, told by its latest row. */
final class IdleCases {
  private IdleCases() {}

  /**
   * @param rows in order of month
   */
  static List<Row> latest(List<Row> rows) {
    Map<String, Row> cases = new LinkedHashMap<>();
    for (Row row : rows) {
      String enterprise = row.text("enterprise").map(Folding::fold).orElse("");
      cases.remove(enterprise);
      cases.put(enterprise, row);
    }
    return new ArrayList<>(cases.values());
  }
}
