package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jxeval.evaluation.FundLine;
import jxeval.model.Exact;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Kinds;
import jxeval.report.edition.Live;
import jxeval.report.edition.Quantities;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import org.apache.commons.numbers.fraction.BigFraction;

/** 工作经费: granted, spent by purpose, left, overspent, in 元 (三-3-四). */
public final class FundsSheet {
  private final Edition edition;
  private final List<FundLine> lines;
  private final List<String> purposes;
  private final Quantities yuan;

  private FundsSheet(Edition edition) {
    this.edition = edition;
    this.lines = edition.results().funds();
    Set<String> all = new LinkedHashSet<>(FundLine.PURPOSES);
    lines.forEach(l -> all.addAll(l.purposes().keySet()));
    this.purposes = List.copyOf(all);
    List<BigFraction> values = new ArrayList<>();
    lines.forEach(l -> values.addAll(l.purposes().values()));
    lines.forEach(l -> values.add(l.granted()));
    this.yuan = Quantities.of("元", values);
  }

  /** The sheet; empty where nothing was granted nor spent. */
  public static Optional<Sheet> of(Edition edition) {
    return edition.results().funds().isEmpty()
        ? Optional.empty()
        : Optional.of(new FundsSheet(edition).sheet());
  }

  private Sheet sheet() {
    Table.Builder table =
        Table.of("funds")
            .column(Column.of("no", "序号"))
            .column(Column.of("name", "单位").width(26))
            .column(Column.of("kind", "类别"))
            .column(Column.of("granted", "年度安排"));
    purposes.forEach(p -> table.column(Column.of("p." + p, edition.toDate() + "支出", p)));
    table
        .column(Column.of("spent", edition.toDate() + "支出", "合计"))
        .column(Column.of("left", "结余"))
        .column(Column.of("overspent", "超支"));
    int no = 0;
    for (FundLine line : lines) {
      table.row(line.unit().id(), row(++no, line));
    }
    table.total("total", total());
    String clause = edition.scheme().funds().clause();
    return edition
        .sheet(SheetTitles.FUNDS, "招商工作经费使用情况", "单位：元")
        .table(table)
        .note("逐笔支出见《经费台账》。" + (clause == null ? "" : "依据" + clause + "。"))
        .landscape()
        .build();
  }

  private List<Cell> row(int no, FundLine line) {
    List<Cell> row =
        new ArrayList<>(
            List.of(
                Cell.rank(no),
                Cell.text(line.unit().name()),
                Cell.text(Kinds.name(line.unit().kind())),
                yuan.cell(line.granted())));
    List<Cell> spent =
        purposes.stream()
            .map(p -> yuan.cell(line.purposes().getOrDefault(p, BigFraction.ZERO)))
            .toList();
    row.addAll(spent);
    row.add(rounded(line.spent(), "SUM({0})", Ref.across(column(0), column(purposes.size() - 1))));
    BigFraction left = line.granted().subtract(line.spent());
    row.add(left(line.left(), Exact.max(left, BigFraction.ZERO), "MAX({0}-{1},0)"));
    row.add(left(line.overspent(), Exact.max(left.negate(), BigFraction.ZERO), "MAX({1}-{0},0)"));
    return row;
  }

  private Cell left(BigFraction value, BigFraction recalculated, String formula) {
    Cell cell = yuan.cell(value);
    return Live.rounded(
        cell,
        recalculated,
        Formula.of(
            "ROUND(" + formula + "," + cell.format().decimals() + ")",
            Ref.of("granted"),
            Ref.of("spent")));
  }

  private Cell rounded(BigFraction value, String formula, Ref ref) {
    Cell cell = yuan.cell(value);
    return Live.rounded(
        cell, value, Formula.of("ROUND(" + formula + "," + cell.format().decimals() + ")", ref));
  }

  private String column(int purpose) {
    return "p." + purposes.get(purpose);
  }

  private List<Cell> total() {
    List<Cell> total = new ArrayList<>(List.of(Cell.text("合计"), Cell.blank(), Cell.blank()));
    total.add(sum("granted", lines.stream().map(FundLine::granted).toList()));
    for (String p : purposes) {
      total.add(
          sum(
              "p." + p,
              lines.stream().map(l -> l.purposes().getOrDefault(p, BigFraction.ZERO)).toList()));
    }
    total.add(sum("spent", lines.stream().map(FundLine::spent).toList()));
    total.add(sum("left", lines.stream().map(FundLine::left).toList()));
    total.add(sum("overspent", lines.stream().map(FundLine::overspent).toList()));
    return total;
  }

  private Cell sum(String column, List<BigFraction> values) {
    return rounded(
        values.stream().reduce(BigFraction.ZERO, BigFraction::add), "SUM({0})", Ref.column(column));
  }
}
