package jxeval.report.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.model.Value;
import jxeval.report.edition.Edition;
import jxeval.report.ledgers.Ledgers;
import jxeval.report.ledgers.ListedProject;
import jxeval.report.table.Cell;
import jxeval.report.table.Chart;
import jxeval.report.table.Column;
import jxeval.report.table.Format;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Tone;

/** 项目进展: new this month, the structure of the projects, late starts and stalled ones. */
public final class ProjectsSheet {
  private ProjectsSheet() {}

  /** The sheet; empty where no return lists a project. */
  public static Optional<Sheet> of(Edition edition, Ledgers ledgers) {
    List<ListedProject> projects = ledgers.projects();
    if (projects.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        edition
            .sheet(SheetTitles.PROJECTS, "招商项目进展情况", "单位：万元")
            .lines(Cell.heading("一、项目结构"))
            .table(new StructureTable(projects).table())
            .charts(13, chart("规模", "band", projects), chart("产业", "industry", projects))
            .lines(Cell.heading("二、本月新签约、新开工项目"))
            .table(fresh(projects))
            .lines(Cell.heading("三、逾期未开工和停工项目"))
            .table(behind(edition, projects))
            .note("结构表统计报表所列全部项目；各栏由《项目清单》按条件汇总，签约、开工以项目日期为准，终止的不计新签约、新开工。")
            .note("逾期天数：合同约定开工日期至实际开工日期，未开工的至" + edition.asOf().substring(2) + "。")
            .landscape()
            .build());
  }

  private static Chart chart(String name, String field, List<ListedProject> projects) {
    long rows = projects.stream().map(p -> p.text(field)).distinct().count();
    Ref names = Ref.rows(field + 0, field + (rows - 1), "value").in(StructureTable.ID);
    Ref paid = Ref.rows(field + 0, field + (rows - 1), "paid_in").in(StructureTable.ID);
    return Chart.bars("本年累计实际进资（按" + name + "，万元）")
        .categories(names)
        .bar("实际进资", paid)
        .axis(Format.amount(0))
        .build();
  }

  private static Table.Builder columns(String id) {
    return Table.of(id)
        .column(Column.of("no", "序号"))
        .column(Column.of("name", "项目名称").width(30))
        .column(Column.of("investor", "投资方").width(26))
        .column(Column.of("units", "引进单位").width(22))
        .column(Column.of("industry", "产业"))
        .column(Column.of("planned", "计划总投资\n（万元）"));
  }

  private static List<Cell> described(int no, ListedProject p) {
    return List.of(
        Cell.rank(no),
        text(p, "name").link(p.item().at()),
        text(p, "investor"),
        text(p, "shares"),
        text(p, "industry"),
        p.get("planned") instanceof Value.Amount planned
            ? Cell.amount(planned.amount(), 2)
            : Cell.none());
  }

  private static Cell text(ListedProject project, String field) {
    Value value = project.get(field);
    return Cell.text(value == null ? "" : value.shown());
  }

  private static Table.Builder fresh(List<ListedProject> projects) {
    Table.Builder table =
        columns("fresh")
            .column(Column.of("signed", "签约日期"))
            .column(Column.of("started", "开工日期"))
            .column(Column.of("fresh", "本月进展"))
            .empty("本月没有新签约、新开工项目");
    int no = 0;
    for (ListedProject p : projects) {
      boolean signed = p.get("new_month") != null;
      boolean started = p.get("started_month") != null;
      if (signed || started) {
        no++;
        List<Cell> row = new ArrayList<>(described(no, p));
        row.add(Cell.date(p.day("signed").orElse(null)));
        row.add(Cell.date(p.day("started").orElse(null)));
        row.add(Cell.text(signed && started ? "新签约、新开工" : signed ? "新签约" : "新开工"));
        table.row("n" + no, row);
      }
    }
    return table;
  }

  private static Table.Builder behind(Edition edition, List<ListedProject> projects) {
    Table.Builder table =
        columns("behind")
            .column(Column.of("contract", "合同约定\n开工日期"))
            .column(Column.of("late", "逾期天数"))
            .column(Column.of("status", "状态"))
            .empty("没有逾期未开工和停工的项目");
    LocalDate end = edition.month().atEndOfMonth();
    int no = 0;
    for (ListedProject p : projects) {
      boolean stalled = p.text("status").equals("停工");
      boolean late =
          p.day("started").isEmpty()
              && !p.text("status").equals("终止")
              && p.day("contract_start").filter(end::isAfter).isPresent();
      if (stalled || late) {
        no++;
        List<Cell> row = new ArrayList<>(described(no, p));
        row.add(Cell.date(p.day("contract_start").orElse(null)));
        row.add(
            late && p.get("late_start_days") instanceof Value.Amount days
                ? Cell.count(days.amount())
                : Cell.none());
        row.add(stalled ? Cell.grade("停工", Tone.POOR) : Cell.grade("逾期未开工", Tone.FAIR));
        table.row("b" + no, row);
      }
    }
    return table;
  }
}
