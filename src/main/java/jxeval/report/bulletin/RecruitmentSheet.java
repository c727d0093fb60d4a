package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.evaluation.IndicatorResult;
import jxeval.model.Rounding;
import jxeval.model.Unit;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Live;
import jxeval.report.edition.Quantities;
import jxeval.report.ledgers.LedgerForm;
import jxeval.report.ledgers.Summary;
import jxeval.report.table.Cell;
import jxeval.report.table.Chart;
import jxeval.report.table.Column;
import jxeval.report.table.Format;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;

/** 招工: each township's task, the month and the year to date against it (三-3-六). */
public final class RecruitmentSheet {
  private static final String ID = "recruited";

  private RecruitmentSheet() {}

  /** The sheet; empty where nobody reported recruits. */
  public static Optional<Sheet> of(Edition edition) {
    Summary summary = new Summary(LedgerForm.RECRUITMENT, edition);
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    Requirement asked = new Requirement(edition, "recruitment", Measure.Kind.SUM);
    List<String> reporting = summary.values("unit");
    List<Unit> units =
        edition.scheme().units().stream()
            .filter(u -> reporting.contains(u.name()) || asked.target(u).isPresent())
            .toList();
    Table.Builder table =
        Table.of(ID)
            .column(Column.of("no", "序号"))
            .column(Column.of("name", "单位").width(26))
            .column(Column.of("target", "全年任务\n（人）"))
            .column(Column.of("month", "本月招工\n（人）"))
            .column(Column.of("hired", edition.toDate() + "招工\n（人）"))
            .column(Column.of("rate", "完成率"))
            .column(Column.of("gap", "超/欠进度\n（百分点）"));
    Quantities people = Quantities.of("人");
    BigFraction target = BigFraction.ZERO;
    BigFraction month = BigFraction.ZERO;
    int no = 0;
    for (Unit unit : units) {
      no++;
      Optional<IndicatorResult> line = asked.of(unit);
      BigFraction monthly = summary.month("hired", "unit", unit.name());
      target = target.add(asked.target(unit).orElse(BigFraction.ZERO));
      month = month.add(monthly);
      Cell task = asked.target(unit).map(people::cell).orElse(Cell.none());
      Cell hired = summary.live(people, "hired", "unit", unit.name(), Ref.of("name"));
      List<Cell> row =
          new ArrayList<>(
              List.of(Cell.rank(no), Cell.text(unit.name()), task, people.cell(monthly), hired));
      row.addAll(rates(line, hired, task));
      table.row(unit.id(), row);
    }
    table.total(
        "total",
        Cell.text("合计"),
        Cell.blank(),
        people.cell(target).formula(Formula.sum(Ref.column("target"))),
        people.cell(month).formula(Formula.sum(Ref.column("month"))),
        people.cell(summary.sum("hired")).formula(Formula.sum(Ref.column("hired"))),
        Cell.blank(),
        Cell.blank());
    return Optional.of(
        edition
            .sheet(SheetTitles.RECRUITMENT, "企业招工完成情况", "单位：人")
            .table(table)
            .chart(
                Math.max(10, units.size()),
                Chart.bars(edition.toDate() + "招工人数")
                    .categories(Ref.column("name").in(ID))
                    .bar("招工人数", Ref.column("hired").in(ID))
                    .axis(Format.COUNT))
            .note("完成率=本年累计招工人数÷全年任务；逐户企业见《招工台账》。")
            .build());
  }

  private static List<Cell> rates(Optional<IndicatorResult> line, Cell hired, Cell task) {
    BigFraction rate = line.map(l -> l.progress().rate()).orElse(null);
    BigFraction gap = line.map(l -> l.progress().gap()).orElse(null);
    if (rate == null || gap == null) {
      return List.of(Cell.none(), Cell.none());
    }
    Cell printed = Cell.percent(Rounding.halfUp(rate, 4));
    Optional<BigFraction> quotient =
        Live.shown(task)
            .filter(t -> t.signum() != 0)
            .flatMap(t -> Live.shown(hired).map(h -> h.divide(t)));
    Formula formula = Formula.of("ROUND({0}/{1},4)", Ref.of("hired"), Ref.of("target"));
    return List.of(
        quotient.map(q -> Live.rounded(printed, q, formula)).orElse(printed),
        Cell.gap(Rounding.halfUp(gap, 4)));
  }
}
