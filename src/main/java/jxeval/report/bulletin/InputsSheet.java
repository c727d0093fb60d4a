package jxeval.report.bulletin;

import jxeval.model.CellRef;
import jxeval.model.InputFile;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;

/** 报表清单: every file that the run read, what became of it, and its hash. */
public final class InputsSheet {
  private InputsSheet() {}

  public static Sheet of(Edition edition) {
    return edition
        .sheet(SheetTitles.INPUTS, "报表和台账文件清单")
        .table(table(edition))
        .filter()
        .landscape()
        .build();
  }

  private static Table table(Edition edition) {
    Table.Builder table =
        Table.of("inputs")
            .column(Column.of("file", "文件").width(60))
            .column(Column.of("unit", "单位").width(26))
            .column(Column.of("month", "月份"))
            .column(Column.of("status", "状态"))
            .column(Column.of("sha256", "SHA-256").width(70).screenOnly());
    int no = 0;
    for (InputFile input : edition.results().facts().inputs()) {
      if (input.status() == InputFile.Status.LATER) {
        continue;
      }
      table.row(
          "i" + ++no,
          Cell.text(input.file()).link(CellRef.file(input.file())),
          Cell.text(input.unit() == null ? "" : edition.name(input.unit())),
          Cell.text(input.month() == null ? "" : input.month().toString()),
          Cell.text(status(input.status())),
          Cell.note(input.sha256()));
    }
    return table.build();
  }

  private static String status(InputFile.Status status) {
    return switch (status) {
      case COUNTED -> "计入";
      case SUPERSEDED -> "被后报替代";
      case DUPLICATE -> "重复文件";
      case REJECTED -> "退回";
      case LATER -> "以后月份，未读";
    };
  }
}
