package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.UnitResult;
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
import jxeval.scheme.Indicator;
import org.apache.commons.numbers.fraction.BigFraction;

/** What each score of a group comes from: target, actual and rate, a few indicators a table. */
final class DetailTables {
  /** Columns beside rank and name that a page takes in legible type. */
  private static final int MOST_COLUMNS = 12;

  private final Edition edition;
  private final GroupResult group;
  private final String id;
  private final Ledgers ledgers;

  /**
   * @param id the id of the ranking; the tables are named after it
   */
  DetailTables(Edition edition, GroupResult group, String id, Ledgers ledgers) {
    this.edition = edition;
    this.group = group;
    this.id = id;
    this.ledgers = ledgers;
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    int left = IntStream.range(0, group.assessment().indicators().size()).map(this::columns).sum();
    int columns = 0;
    int fair = fair(left);
    for (int i = 0; i < group.assessment().indicators().size(); i++) {
      int more = columns(i);
      boolean nearer = Math.abs(columns + more - fair) < Math.abs(columns - fair);
      if (columns > 0 && (columns + more > MOST_COLUMNS || !nearer)) {
        tables.add(table(tables.size(), taken));
        taken = new ArrayList<>();
        left -= columns;
        columns = 0;
        fair = fair(left);
      }
      taken.add(i);
      columns += more;
    }
    if (!taken.isEmpty()) {
      tables.add(table(tables.size(), taken));
    }
    return tables;
  }

  /** Columns of the next table, when those left are shared evenly by as few as take them. */
  private static int fair(int left) {
    int tables = (left + MOST_COLUMNS - 1) / MOST_COLUMNS;
    return tables == 0 ? 0 : (left + tables - 1) / tables;
  }

  private int columns(int indicator) {
    return hasTarget(indicator) ? 4 : 2;
  }

  private boolean hasTarget(int indicator) {
    return group.units().stream()
        .anyMatch(u -> u.indicators().get(indicator).progress().target() != null);
  }

  private Table table(int number, List<Integer> taken) {
    Table.Builder table =
        Table.of(id + ".detail" + number)
            .column(Column.of("rank", "名次"))
            .column(Column.of("name", "单位").width(26));
    List<List<Cell>> columns = new ArrayList<>();
    for (int i : taken) {
      Indicator indicator = group.assessment().indicators().get(i);
      String key = indicator.id();
      String unit = edition.measure(indicator.measure()).unit();
      String over = indicator.label() + (unit == null ? "" : "（" + unit + "）");
      List<IndicatorResult> lines = group.units().stream().map(u -> u.indicators().get(i)).toList();
      List<BigFraction> targets = new ArrayList<>();
      List<BigFraction> actuals = new ArrayList<>();
      lines.forEach(l -> Optional.ofNullable(l.progress().target()).ifPresent(targets::add));
      lines.forEach(l -> Optional.ofNullable(l.progress().actual()).ifPresent(actuals::add));
      Quantities target = Quantities.of(unit, targets);
      Quantities actual = Quantities.of(unit, actuals);
      List<Cell> as =
          lines.stream()
              .map(l -> ledgers.linked(actual.cell(l.progress().actual()), l.figure()))
              .toList();
      if (hasTarget(i)) {
        List<Cell> ts = lines.stream().map(l -> target.cell(l.progress().target())).toList();
        table
            .column(Column.of(key + ".target", over, "年度目标"))
            .column(Column.of(key + ".actual", over, "完成"))
            .column(Column.of(key + ".rate", over, "完成率"));
        columns.add(ts);
        columns.add(as);
        columns.add(rates(lines, as, ts, key));
      } else {
        table.column(Column.of(key + ".actual", over, "完成"));
        columns.add(as);
      }
      table.column(Column.of(key + ".score", over, indicator.bonusOnly() ? "加分" : "得分"));
      columns.add(scores(lines, indicator));
    }
    for (int row = 0; row < group.units().size(); row++) {
      UnitResult unit = group.units().get(row);
      int at = row;
      List<Cell> cells =
          new ArrayList<>(
              List.of(
                  unit.rank() == null
                      ? Cell.none()
                      : Cell.rank(unit.rank())
                          .formula(Formula.same(Ref.of(unit.unit().id(), "rank").in(id))),
                  Cell.text(unit.unit().name())));
      columns.forEach(c -> cells.add(c.get(at)));
      table.row(unit.unit().id(), cells);
    }
    return table.build();
  }

  private static List<Cell> rates(
      List<IndicatorResult> lines, List<Cell> actuals, List<Cell> targets, String key) {
    List<Cell> rates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      BigFraction rate = lines.get(i).progress().rate();
      Cell cell = Cell.percent(rate == null ? null : Rounding.halfUp(rate, 4));
      Optional<BigFraction> a = Live.shown(actuals.get(i));
      Optional<BigFraction> t = Live.shown(targets.get(i)).filter(x -> x.signum() != 0);
      rates.add(
          a.isPresent() && t.isPresent()
              ? Live.rounded(
                  cell,
                  a.get().divide(t.get()),
                  Formula.of("ROUND({0}/{1},4)", Ref.of(key + ".actual"), Ref.of(key + ".target")))
              : cell);
    }
    return rates;
  }

  private List<Cell> scores(List<IndicatorResult> lines, Indicator indicator) {
    int decimals = group.assessment().decimals();
    String column = (indicator.bonusOnly() ? "bonus." : "score.") + indicator.id();
    List<Cell> scores = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      IndicatorResult line = lines.get(i);
      Cell cell = Cell.score(indicator.bonusOnly() ? line.bonus() : line.score(), decimals);
      scores.add(
          Live.shown(cell).isPresent()
              ? cell.formula(Formula.same(Ref.of(group.units().get(i).unit().id(), column).in(id)))
              : cell);
    }
    return scores;
  }
}
