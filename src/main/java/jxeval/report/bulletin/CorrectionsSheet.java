package jxeval.report.bulletin;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.model.Change;
import jxeval.report.edition.Edition;
import jxeval.report.restate.Line;
import jxeval.report.restate.LineWords;
import jxeval.report.restate.Restatement;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;

/** 更正: where bulletins of earlier months no longer agree with what their returns say. */
public final class CorrectionsSheet {
  private CorrectionsSheet() {}

  /**
   * The sheet; none where there is nothing to correct.
   *
   * @param months those with a figure that differs
   */
  public static Optional<Sheet> of(Edition edition, List<Restatement> months) {
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(
            edition
                .sheet(SheetTitles.CORRECTIONS, "已公布数据更正")
                .lines(Cell.heading("1. 更正的数据"))
                .table(figures(edition, months))
                .lines(Cell.heading("2. 更正的由来"))
                .table(files(months))
                .note("“原公布”为各月通报现存的数据，“更正为”按现有报表、台账和目标文件以同样办法重新计算。")
                .note("重新公布某月通报后，该月不再列入本表。")
                .landscape()
                .build());
  }

  /** One sentence for the first page. */
  static Optional<String> sentence(List<Restatement> months) {
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "已公布的"
                + months.stream()
                    .map(m -> m.month().getMonthValue() + "月")
                    .collect(Collectors.joining("、"))
                + "通报有"
                + months.stream().mapToInt(m -> m.figures().size()).sum()
                + "项数据更正，其中名次、等次和处理"
                + months.stream().mapToInt(m -> m.effects().size()).sum()
                + "项");
  }

  private static Table figures(Edition edition, List<Restatement> months) {
    LineWords words = new LineWords(edition.scheme(), edition.words());
    Table.Builder table =
        Table.of("corrections")
            .column(Column.of("correction_no", "序号"))
            .column(Column.of("correction_month", "月份"))
            .column(Column.of("correction_unit", "单位").width(26))
            .column(Column.of("correction_item", "事项").width(40))
            .column(Column.of("was", "原公布").width(24))
            .column(Column.of("is", "更正为").width(24));
    int no = 0;
    for (Restatement month : months) {
      List<Change<Line>> changes =
          Stream.concat(month.effects().stream(), month.others().stream()).toList();
      for (Change<Line> change : changes) {
        no++;
        Line line = change.of();
        table.row(
            "correction" + no,
            Cell.rank(no),
            Cell.text(told(month.month())),
            Cell.text(words.owner(line)),
            Cell.text(words.item(line)),
            Cell.text(words.value(line, change.was())),
            Cell.text(words.value(line, change.is())));
      }
    }
    return table.build();
  }

  private static Table files(List<Restatement> months) {
    Table.Builder table =
        Table.of("changed")
            .column(Column.of("changed_month", "月份"))
            .column(Column.of("changed_file", "文件").width(60))
            .column(Column.of("changed_state", "变化"));
    int no = 0;
    for (Restatement month : months) {
      if (!month.version().isEmpty()) {
        table.row(
            "version" + no++,
            Cell.text(told(month.month())),
            Cell.text("由程序版本" + month.version() + "公布"),
            Cell.text("版本不同"));
      }
      for (Change<String> file : month.files()) {
        table.row(
            "file" + no++,
            Cell.text(told(month.month())),
            Cell.text(file.of()),
            Cell.text(word(file.state())));
      }
    }
    return table.build();
  }

  private static String told(YearMonth month) {
    return month.getMonthValue() + "月";
  }

  private static String word(Change.State state) {
    return switch (state) {
      case CHANGED -> "已改变";
      case GONE -> "已不在";
      case NEW -> "新增";
    };
  }
}
