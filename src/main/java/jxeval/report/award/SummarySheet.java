package jxeval.report.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.award.MoneyBasis;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.scheme.Award;
import jxeval.scheme.Parameter;

/** 奖金汇总: per payee, live over the detail sheets, with the block of signatures. */
public final class SummarySheet {
  /** Room to write an opinion by hand. */
  private static final String ROOM = "　".repeat(20) + "\n\n";

  private static final String TABLE = "summary";
  private static final List<String> SIGNATURES = List.of("领导小组核定", "县政府审核", "财政拨付");

  private final Edition edition;
  private final List<Award> awards;
  private final List<Payee> payees;

  private SummarySheet(Edition edition) {
    this.edition = edition;
    this.awards = edition.scheme().awards().stream().filter(SummarySheet::pays).toList();
    this.payees = Payee.all(edition, awards);
  }

  public static Sheet of(Edition edition) {
    return new SummarySheet(edition).sheet();
  }

  /**
   * Whether an award is money of its own: a nomination is none, people may be paid from another.
   */
  private static boolean pays(Award award) {
    return switch (DetailSheets.kind(award)) {
      case NOMINATION, DIVISION -> false;
      case PERSON -> award instanceof Award.People people && people.within() == null;
      case PRIZE, TASK_COMPLETION, TIERED, EXPORT -> true;
    };
  }

  private Sheet sheet() {
    Sheet.Builder sheet = edition.sheet(SheetTitles.SUMMARY, "招商引资考核奖金汇总表", "单位：元").landscape();
    List<Parameter> assumed = MoneyBasis.assumed(edition.scheme());
    if (!assumed.isEmpty()) {
      sheet.lines(Cell.warning("本表为草案：奖金所依据的取值中有" + assumed.size() + "项尚待确认，确认前不得据以发放（见《口径与依据》）。"));
    }
    Table summary = summary();
    sheet.table(summary);
    sheet.lines(Cell.heading("审批")).table(signatures());
    return sheet
        .note("完成任务奖的成员分配和从单位奖金中支付的个人奖励已含在单位奖金内，不另计。")
        .note("待定、金额未配置的奖项不计入合计，列于备注。")
        .freeze("payee")
        .build();
  }

  private Table summary() {
    Table.Builder table =
        Table.of(TABLE)
            .column(Column.of("no", "序号"))
            .column(Column.of("payee", "领奖单位（企业）").width(28))
            .column(Column.of("kind", "类别"));
    awards.forEach(a -> table.column(Column.of(key(a), a.label()).width(14)));
    table.column(Column.of("sum", "合计")).column(Column.of("remark", "备注").width(30)).empty("没有奖金");
    int no = 0;
    for (Payee payee : payees) {
      no++;
      List<Cell> row =
          new ArrayList<>(List.of(Cell.rank(no), Cell.text(payee.name()), Cell.text(payee.kind())));
      awards.forEach(a -> row.add(cell(payee.of(a))));
      row.add(sum(payee.sum()));
      row.add(Cell.text(payee.open()));
      table.row(payee.key(), row);
    }
    if (!payees.isEmpty()) {
      table.total("total", total());
      table.total("detail", detail());
      table.total("difference", difference());
    }
    return table.build();
  }

  private static String key(Award award) {
    return "a." + award.id();
  }

  private static Cell cell(List<Detail> details) {
    if (details.stream().allMatch(d -> d.entry().amount() == null)) {
      return details.isEmpty() ? Cell.none() : Payment.amount(details.get(0).entry());
    }
    return Cell.amount(DetailTable.sum(details), 0)
        .formula(Sums.of(details.stream().map(Detail::amount).toList()));
  }

  private Cell sum(BigDecimal sum) {
    return Cell.amount(sum, 0).formula(Formula.sum(acrossAwards()));
  }

  private List<Cell> total() {
    List<Cell> total = new ArrayList<>(List.of(Cell.text("合计"), Cell.blank(), Cell.blank()));
    for (Award award : awards) {
      total.add(Cell.amount(paid(award), 0).formula(Formula.sum(Ref.column(key(award)))));
    }
    BigDecimal all = payees.stream().map(Payee::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    total.add(Cell.amount(all, 0).formula(Formula.sum(Ref.column("sum"))));
    total.add(Cell.blank());
    return total;
  }

  private BigDecimal paid(Award award) {
    return payees.stream()
        .map(p -> DetailTable.sum(p.of(award)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The totals of the detail tables. */
  private List<Cell> detail() {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text("明细表合计"), Cell.blank(), Cell.blank()));
    BigDecimal all = BigDecimal.ZERO;
    for (Award award : awards) {
      List<Detail> details =
          Detail.of(edition.results().awards(), award.id(), DetailSheets.kind(award));
      BigDecimal sum = DetailTable.sum(details);
      all = all.add(sum);
      Cell cell = Cell.amount(sum, 0);
      cells.add(
          details.isEmpty()
              ? cell
              : cell.formula(Formula.same(details.get(0).amount().at("total"))));
    }
    cells.add(Cell.amount(all, 0).formula(Formula.sum(acrossAwards())));
    cells.add(Cell.blank());
    return cells;
  }

  /** What the totals of the summary are over those of the detail tables: 0. */
  private List<Cell> difference() {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text("差额"), Cell.blank(), Cell.blank()));
    List<String> columns = new ArrayList<>(awards.stream().map(SummarySheet::key).toList());
    columns.add("sum");
    for (String column : columns) {
      cells.add(
          Cell.amount(BigDecimal.ZERO, 0)
              .formula(Formula.of("{0}-{1}", Ref.of("total", column), Ref.of("detail", column))));
    }
    cells.add(Cell.blank());
    return cells;
  }

  private Ref acrossAwards() {
    return Ref.across(key(awards.get(0)), key(awards.get(awards.size() - 1)));
  }

  private static Table signatures() {
    Table.Builder table =
        Table.of("signatures")
            .column(Column.of("step", "环节").width(30))
            .column(Column.of("opinion", "意见").width(40))
            .column(Column.of("signed", "负责人签字（盖章）").width(30))
            .column(Column.of("day", "日期"))
            .closing();
    for (String step : SIGNATURES) {
      table.row(step, Cell.text(step), Cell.text(ROOM), Cell.blank(), Cell.text("　　年　　月　　日"));
    }
    return table.build();
  }
}
