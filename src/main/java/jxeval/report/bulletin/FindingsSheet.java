package jxeval.report.bulletin;

import java.util.Map;
import java.util.stream.Collectors;
import jxeval.check.Finding;
import jxeval.check.Severity;
import jxeval.model.CellRef;
import jxeval.model.InputFile;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Tone;
import org.jspecify.annotations.Nullable;

/** 数据问题: every finding, leading to the file, sheet and cell. */
public final class FindingsSheet {
  private FindingsSheet() {}

  public static Sheet of(Edition edition) {
    Map<String, String> units =
        edition.results().facts().inputs().stream()
            .filter(i -> i.unit() != null)
            .collect(Collectors.toMap(InputFile::file, i -> String.valueOf(i.unit())));
    Table.Builder table =
        Table.of("findings")
            .column(Column.of("no", "序号"))
            .column(Column.of("severity", "级别"))
            .column(Column.of("code", "代码"))
            .column(Column.of("unit", "单位").width(20))
            .column(Column.of("file", "文件").width(34))
            .column(Column.of("sheet", "工作表").width(16))
            .column(Column.of("cell", "单元格"))
            .column(Column.of("message", "问题").width(48))
            .column(Column.of("mend", "处理办法").width(44))
            .column(Column.of("clause", "依据"))
            .empty("没有发现问题");
    int no = 0;
    for (Finding finding : edition.results().findings()) {
      no++;
      CellRef at = finding.at();
      String unit = at == null ? null : units.get(at.file());
      table.row(
          "f" + no,
          Cell.rank(no),
          severity(finding.severity()),
          Cell.text(finding.rule().code()),
          Cell.text(unit == null ? "" : edition.name(unit)),
          place(at == null ? null : at.file(), at),
          place(at == null ? null : at.sheet(), at),
          place(at == null ? null : at.cell(), at),
          Cell.text(edition.words().message(finding)),
          Cell.text(edition.words().mend(finding)),
          Cell.text(finding.clause() == null ? "" : finding.clause()));
    }
    Sheet.Builder sheet = edition.sheet(SheetTitles.FINDINGS, "报表数据问题").table(table);
    WaiversTable.of(edition)
        .ifPresent(
            waivers ->
                sheet
                    .lines(Cell.heading("已认可的问题（按提示处理）"))
                    .table(waivers)
                    .note("认可只对所列内容有效：内容一变即失效，问题重新列为原来的级别。"));
    return sheet.note("错误：该行、该表或该文件未计入；警告：已计入，请核实；提示：说明已作的规范处理。").landscape().filter().build();
  }

  private static Cell place(@Nullable String text, @Nullable CellRef at) {
    Cell cell = Cell.text(text == null ? "" : text);
    return text == null || at == null ? cell : cell.link(at);
  }

  private static Cell severity(Severity severity) {
    return switch (severity) {
      case ERROR -> Cell.grade("错误", Tone.POOR);
      case WARNING -> Cell.grade("警告", Tone.FAIR);
      case NOTICE -> Cell.grade("提示", Tone.NEUTRAL);
    };
  }
}
