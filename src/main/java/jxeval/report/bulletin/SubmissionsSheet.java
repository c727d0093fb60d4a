package jxeval.report.bulletin;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.model.CellRef;
import jxeval.model.InputFile;
import jxeval.model.Submission;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Kinds;
import jxeval.report.edition.RulingNotes;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Tone;

/** 报送情况: each unit and month: on time, late, missing, rejected; and the errors found. */
public final class SubmissionsSheet {
  private static final List<Submission.Status> STATUSES = List.of(Submission.Status.values());

  private SubmissionsSheet() {}

  public static Sheet of(Edition edition) {
    Map<String, Map<YearMonth, Submission>> byUnit = new LinkedHashMap<>();
    for (Submission s : edition.results().facts().submissions()) {
      byUnit.computeIfAbsent(s.unit(), u -> new HashMap<>()).put(s.month(), s);
    }
    List<YearMonth> months = new ArrayList<>();
    for (int m = 1; m <= edition.month().getMonthValue(); m++) {
      months.add(YearMonth.of(edition.month().getYear(), m));
    }
    Table.Builder table =
        Table.of("submissions")
            .column(Column.of("no", "序号"))
            .column(Column.of("unit", "单位").width(26))
            .column(Column.of("kind", "类别"));
    months.forEach(
        m -> table.column(Column.of("m" + m.getMonthValue(), "各月报送", m.getMonthValue() + "月")));
    STATUSES.forEach(s -> table.column(Column.of(s.id(), edition.toDate(), word(s))));
    table.column(Column.of("day", "本月", "报送日期")).column(Column.of("errors", "本月", "错误"));
    Map<String, Long> errors = errors(edition);
    int no = 0;
    for (Map.Entry<String, Map<YearMonth, Submission>> unit : byUnit.entrySet()) {
      no++;
      List<Cell> row =
          new ArrayList<>(
              List.of(
                  Cell.rank(no),
                  Cell.text(edition.name(unit.getKey())),
                  Cell.text(
                      edition.unit(unit.getKey()).map(u -> Kinds.name(u.kind())).orElse(""))));
      for (YearMonth month : months) {
        Submission s = unit.getValue().get(month);
        row.add(s == null ? Cell.none() : status(s));
      }
      for (Submission.Status status : STATUSES) {
        long count = unit.getValue().values().stream().filter(s -> s.status() == status).count();
        row.add(
            Cell.count(count)
                .formula(
                    Formula.of(
                        "COUNTIF({0},\"" + word(status) + "\")",
                        Ref.across("m1", "m" + months.size()))));
      }
      Submission now = unit.getValue().get(edition.month());
      row.add(Cell.date(now == null ? null : now.submitted()));
      row.add(Cell.count(errors.getOrDefault(unit.getKey(), 0L)));
      table.row(unit.getKey(), row);
    }
    total(table, byUnit, months, errors);
    Sheet.Builder sheet = edition.sheet(SheetTitles.SUBMISSIONS, "报表报送情况");
    new RulingNotes(edition).excused().forEach(sheet::note);
    return sheet
        .lines(Cell.text(new Headlines(edition).submissions()))
        .table(table)
        .lines(Cell.heading("本月报表受理情况"))
        .table(ReceiptsTable.of(edition))
        .note("受理：全部计入；受理待改：全部计入，有需核实之处；部分受理：有错误的行或表不计入；退回：整份不计入。")
        .note("校验码为文件 SHA-256 的前 16 位。")
        .note("最早一份可读报表的报送日期决定是否按时，最后一份决定数据；退回：收到的报表都不能计入。")
        .note("错误数为本月计入报表中的错误处数，逐处见《数据问题》。")
        .landscape()
        .freeze("unit")
        .build();
  }

  private static void total(
      Table.Builder table,
      Map<String, Map<YearMonth, Submission>> byUnit,
      List<YearMonth> months,
      Map<String, Long> errors) {
    List<Cell> total = new ArrayList<>(List.of(Cell.text("合计"), Cell.blank(), Cell.blank()));
    months.forEach(m -> total.add(Cell.blank()));
    for (Submission.Status status : STATUSES) {
      long count =
          byUnit.values().stream()
              .flatMap(m -> m.values().stream())
              .filter(s -> s.status() == status)
              .count();
      total.add(Cell.count(count).formula(Formula.sum(Ref.column(status.id()))));
    }
    long found = byUnit.keySet().stream().mapToLong(unit -> errors.getOrDefault(unit, 0L)).sum();
    total.add(Cell.blank());
    total.add(Cell.count(found).formula(Formula.sum(Ref.column("errors"))));
    table.total("total", total);
  }

  private static Map<String, Long> errors(Edition edition) {
    Map<String, String> units = new HashMap<>();
    for (InputFile input : edition.results().facts().inputs()) {
      if (input.unit() != null && edition.month().equals(input.month())) {
        units.put(input.file(), input.unit());
      }
    }
    Map<String, Long> errors = new HashMap<>();
    for (Finding finding : edition.results().findings()) {
      String unit = finding.at() == null ? null : units.get(finding.at().file());
      if (finding.isError() && unit != null) {
        errors.merge(unit, 1L, Long::sum);
      }
    }
    return errors;
  }

  private static Cell status(Submission submission) {
    Cell cell =
        Cell.grade(
            word(submission.status()),
            switch (submission.status()) {
              case ON_TIME -> Tone.NEUTRAL;
              case LATE -> Tone.FAIR;
              case MISSING, REJECTED -> Tone.POOR;
            });
    return submission.file() == null ? cell : cell.link(CellRef.file(submission.file()));
  }

  static String word(Submission.Status status) {
    return switch (status) {
      case ON_TIME -> "按时";
      case LATE -> "迟报";
      case MISSING -> "未报";
      case REJECTED -> "退回";
    };
  }
}
