package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.evaluation.Figure;
import jxeval.model.Unit;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;

/**
 * Days and batches of each leader who is named on an outbound trip or has to travel, most days
 * first, against what is asked of his unit (三-1-一).
 */
final class LeadersTable {
  private final Edition edition;
  private final Requirement days;
  private final Requirement batches;

  LeadersTable(Edition edition, Requirement days, Requirement batches) {
    this.edition = edition;
    this.days = days;
    this.batches = batches;
  }

  Table table() {
    Table.Builder table =
        Table.of("leaders")
            .column(Column.of("no", "序号"))
            .column(Column.of("leader", "带队领导"))
            .column(Column.of("unit", "所在单位").width(24))
            .columns(OutingsSheet.columns(edition));
    int no = 0;
    for (Leaders.Leader leader : Leaders.of(edition)) {
      Optional<Unit> unit = unit(leader.name());
      List<Cell> row =
          new ArrayList<>(
              List.of(
                  Cell.rank(++no),
                  Cell.text(leader.name()),
                  Cell.text(unit.map(Unit::name).orElse(""))));
      row.addAll(
          OutingsSheet.against(
              Figure.Contribution.sum(leader.daysMonth()),
              Figure.Contribution.sum(leader.days()),
              unit.flatMap(days::target),
              "days"));
      row.addAll(
          OutingsSheet.against(
              Figure.Contribution.sum(leader.batchesMonth()),
              Figure.Contribution.sum(leader.batches()),
              unit.flatMap(batches::target),
              "batches"));
      table.row("l" + no, row);
    }
    return table.build();
  }

  private Optional<Unit> unit(String name) {
    return Leaders.unit(edition, name);
  }
}
