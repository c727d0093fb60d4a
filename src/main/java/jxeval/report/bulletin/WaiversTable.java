package jxeval.report.bulletin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jxeval.model.CellRef;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Table;
import jxeval.scheme.Waiver;

/** Findings that the bureau accepts, and whether each still stands as it was accepted. */
final class WaiversTable {
  private WaiversTable() {}

  /** Empty where the target file accepts none in this month. */
  static Optional<Table> of(Edition edition) {
    List<Waiver> waivers = edition.scheme().forms().waivers();
    if (waivers.isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.of("waivers")
            .column(Column.of("waiver_no", "序号"))
            .column(Column.of("waiver_code", "代码"))
            .column(Column.of("waiver_at", "位置").width(40))
            .column(Column.of("waiver_found", "内容").width(20))
            .column(Column.of("waiver_reason", "理由").width(40))
            .column(Column.of("waiver_by", "认可人").width(16))
            .column(Column.of("waiver_until", "有效至"))
            .column(Column.of("waiver_state", "现状"));
    for (int i = 0; i < waivers.size(); i++) {
      Waiver waiver = waivers.get(i);
      CellRef at = new CellRef(waiver.file(), waiver.sheet(), waiver.cell());
      boolean stands = edition.results().findings().stream().anyMatch(waiver::isOf);
      table.row(
          "waiver" + (i + 1),
          List.of(
              Cell.rank(i + 1),
              Cell.text(waiver.code()),
              Cell.text(at.toString()).link(at),
              Cell.text(Objects.requireNonNullElse(waiver.found(), "")),
              Cell.text(waiver.reason()),
              Cell.text(waiver.by()),
              Cell.text(waiver.until() == null ? "" : waiver.until().toString()),
              Cell.text(stands ? "有效" : "问题已不存在或内容已变")));
    }
    return Optional.of(table.build());
  }
}
