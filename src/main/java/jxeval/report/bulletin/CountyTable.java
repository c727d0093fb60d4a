package jxeval.report.bulletin;

import java.util.Optional;
import jxeval.evaluation.CountyLine;
import jxeval.evaluation.Progress;
import jxeval.model.Rounding;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Live;
import jxeval.report.edition.Quantities;
import jxeval.report.ledgers.Ledgers;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Table;
import jxeval.report.table.Tone;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The county's targets: 目标, 完成, 完成率, 时序, 超/欠进度, 是否达时序. */
public final class CountyTable {
  /** The id of the table on its sheet. */
  public static final String ID = "county";

  private final Edition edition;
  private final Ledgers ledgers;

  public CountyTable(Edition edition, Ledgers ledgers) {
    this.edition = edition;
    this.ledgers = ledgers;
  }

  public Table table() {
    Table.Builder table =
        Table.of(ID)
            .column(Column.of("label", "指标").width(31))
            .column(Column.of("unit", "单位"))
            .column(Column.of("target", "年度目标"))
            .column(Column.of("actual", edition.toDate() + "完成"))
            .column(Column.of("rate", "完成率"))
            .column(Column.of("pace", "时序进度"))
            .column(Column.of("gap", "超/欠进度\n（百分点）"))
            .column(Column.of("met", "是否达时序"));
    for (CountyLine line : edition.results().county()) {
      String unit = edition.measure(line.target().measure()).unit();
      Progress p = line.progress();
      Cell target = Quantities.of(unit, p.target()).cell(p.target());
      Cell actual = actual(line, Quantities.of(unit, p.actual()).cell(p.actual()));
      table.row(
          line.target().id(),
          Cell.text(label(line, unit)),
          unit == null ? Cell.none() : Cell.text(unit),
          target,
          actual,
          rate(p, actual, target),
          p.target() == null ? Cell.none() : Cell.percent(Rounding.halfUp(pace(line), 4)),
          gap(line, actual, target),
          met(line, actual, target));
    }
    return table.build();
  }

  private static String label(CountyLine line, @Nullable String unit) {
    BigFraction stretch = line.target().stretch();
    return stretch == null
        ? line.target().label()
        : line.target().label() + "（力争" + Quantities.said(unit, stretch) + "）";
  }

  /** The share of the target due: the pace, or all of it where the line has none. */
  private BigFraction pace(CountyLine line) {
    return line.target().paced()
        ? edition.scheme().calendar().pace(edition.month())
        : BigFraction.ONE;
  }

  private Cell actual(CountyLine line, Cell cell) {
    Cell linked = ledgers.linked(cell, line.figure());
    Optional<Ref> total = ledgers.total(line);
    BigFraction value = line.progress().actual();
    if (total.isEmpty() || value == null) {
      return linked;
    }
    int decimals = cell.format().decimals();
    return Live.rounded(
            linked, value, Formula.of("ROUND({0}," + decimals + ")", total.orElseThrow()))
        .link(total.orElseThrow());
  }

  private static Cell rate(Progress p, Cell actual, Cell target) {
    Cell cell = Cell.percent(p.rate() == null ? null : Rounding.halfUp(p.rate(), 4));
    return quotient(actual, target)
        .map(
            q ->
                Live.rounded(
                    cell, q, Formula.of("ROUND({0}/{1},4)", Ref.of("actual"), Ref.of("target"))))
        .orElse(cell);
  }

  private Cell gap(CountyLine line, Cell actual, Cell target) {
    BigFraction gap = line.progress().gap();
    Cell cell = Cell.gap(gap == null ? null : Rounding.halfUp(gap, 4));
    BigFraction pace = pace(line);
    String due = pace.getNumerator() + "/" + pace.getDenominator();
    return quotient(actual, target)
        .map(
            q ->
                Live.rounded(
                    cell,
                    q.subtract(pace).multiply(100),
                    Formula.of(
                        "ROUND(({0}/{1}-" + due + ")*100,2)", Ref.of("actual"), Ref.of("target"))))
        .orElse(cell);
  }

  private Cell met(CountyLine line, Cell actual, Cell target) {
    Boolean met = line.met();
    if (met == null) {
      return Cell.none();
    }
    Cell word = met ? Cell.grade("达到", Tone.GOOD) : Cell.grade("未达到", Tone.POOR);
    Optional<BigFraction> a = Live.shown(actual);
    Optional<BigFraction> t = Live.shown(target);
    if (a.isEmpty() || t.isEmpty()) {
      return word;
    }
    BigFraction pace = pace(line);
    return Live.atLeast(
        word,
        a.get().multiply(BigFraction.of(pace.getDenominator())),
        t.get().multiply(BigFraction.of(pace.getNumerator())),
        met,
        Formula.of(
            "IF({0}*%s>={1}*%s,\"达到\",\"未达到\")"
                .formatted(pace.getDenominator(), pace.getNumerator()),
            Ref.of("actual"),
            Ref.of("target")));
  }

  private static Optional<BigFraction> quotient(Cell actual, Cell target) {
    Optional<BigFraction> divisor = Live.shown(target).filter(t -> t.signum() != 0);
    return divisor.flatMap(t -> Live.shown(actual).map(a -> a.divide(t)));
  }
}
