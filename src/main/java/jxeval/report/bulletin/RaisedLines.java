package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Raised;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;

/** What was raised against or for whom: the units of each consequence in one line. */
final class RaisedLines {
  private RaisedLines() {}

  /** Consequence, units and clause, over the eight columns of the county's table. */
  static Table table(Edition edition) {
    Map<String, List<Raised>> byConsequence = new LinkedHashMap<>();
    edition
        .results()
        .consequences()
        .forEach(
            r ->
                byConsequence.computeIfAbsent(r.consequence().id(), c -> new ArrayList<>()).add(r));
    Table.Builder table =
        Table.of("raised")
            .column(Column.of("says", "事项").span(2).width(30))
            .column(Column.of("units", "单位").span(5).width(60))
            .column(Column.of("clause", "依据"));
    byConsequence.forEach(
        (id, raised) -> {
          String clause = raised.get(0).consequence().clause();
          List<String> names = raised.stream().map(r -> r.unit().name()).toList();
          table.row(
              id,
              Cell.text(raised.get(0).consequence().says()),
              Cell.text(Standings.shortened(names)),
              Cell.text(clause == null ? "" : clause));
        });
    return table.build();
  }
}
