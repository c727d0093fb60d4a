package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.evaluation.Outing;
import jxeval.model.Rounding;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Kinds;
import jxeval.report.edition.Live;
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

/** 外出招商: days and batches of the month and to date, by unit and by leader (三-1-一, 三-3-一). */
public final class OutingsSheet {
  private static final String ID = "units";

  private OutingsSheet() {}

  /** The sheet; empty where nobody travelled. */
  public static Optional<Sheet> of(Edition edition) {
    Requirement days = new Requirement(edition, "trips", Measure.Kind.DAYS);
    Requirement batches = new Requirement(edition, "trips", Measure.Kind.COUNT);
    List<Outing> shown =
        edition.results().outings().stream()
            .filter(
                o ->
                    o.batches().signum() > 0
                        || o.days().signum() > 0
                        || days.target(o.unit()).isPresent())
            .toList();
    if (shown.stream().noneMatch(o -> o.batches().signum() > 0)) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.of(ID)
            .column(Column.of("no", "序号"))
            .column(Column.of("name", "单位").width(26))
            .column(Column.of("kind", "类别"))
            .columns(columns(edition));
    int no = 0;
    for (Outing o : shown) {
      no++;
      List<Cell> row =
          new ArrayList<>(
              List.of(
                  Cell.rank(no),
                  Cell.text(o.unit().name()),
                  Cell.text(Kinds.name(o.unit().kind()))));
      row.addAll(against(o.daysMonth(), o.days(), days.target(o.unit()), "days"));
      row.addAll(against(o.batchesMonth(), o.batches(), batches.target(o.unit()), "batches"));
      table.row(o.unit().id(), row);
    }
    List<String> leading =
        shown.stream()
            .filter(o -> days.target(o.unit()).isPresent())
            .map(o -> o.unit().id())
            .toList();
    Sheet.Builder sheet = edition.sheet(SheetTitles.OUTINGS, "外出招商活动情况", "单位：天、批次").table(table);
    if (leading.size() > 1 && contiguous(shown, leading)) {
      sheet.chart(
          Math.max(10, leading.size() + 3),
          Chart.bars(edition.toDate() + "外出招商天数")
              .categories(Ref.rows(leading.get(0), leading.get(leading.size() - 1), "name").in(ID))
              .bar("天数", Ref.rows(leading.get(0), leading.get(leading.size() - 1), "days").in(ID))
              .axis(Format.COUNT));
    }
    Table leaders = new LeadersTable(edition, days, batches).table();
    if (!leaders.rows().isEmpty()) {
      sheet.lines(Cell.heading("带队领导外出情况")).table(leaders);
    }
    return Optional.of(
        sheet
            .note("同一天多次外出只计一天；起止时间、带队领导、目的地相同的为一个批次。团队含其报送的全部活动。")
            .note("逐次活动见《外出台账》。")
            .freeze("name")
            .build());
  }

  private static boolean contiguous(List<Outing> shown, List<String> ids) {
    List<String> all = shown.stream().map(o -> o.unit().id()).toList();
    int first = all.indexOf(ids.get(0));
    return all.subList(first, first + ids.size()).equals(ids);
  }

  /** Days, then batches: of the month, to date, asked for, and how much of that is done. */
  static List<Column> columns(Edition edition) {
    List<Column> columns = new ArrayList<>();
    for (String key : List.of("days", "batches")) {
      String over = key.equals("days") ? "外出天数" : "外出批次";
      columns.add(Column.of(key + "_month", over, "本月"));
      columns.add(Column.of(key, over, edition.toDate()));
      columns.add(Column.of(key + "_target", over, "全年要求"));
      columns.add(Column.of(key + "_rate", over, "完成率"));
    }
    return columns;
  }

  /** The cells of {@link #columns} for the days or the batches. */
  static List<Cell> against(
      BigFraction month, BigFraction toDate, Optional<BigFraction> target, String key) {
    Cell done = count(toDate);
    Cell asked = target.map(OutingsSheet::count).orElse(Cell.none());
    Cell rate = Cell.none();
    if (target.isPresent() && target.get().signum() != 0) {
      BigFraction quotient = toDate.divide(target.get());
      rate =
          Live.shown(done)
              .flatMap(d -> Live.shown(asked).map(d::divide))
              .map(
                  q ->
                      Live.rounded(
                          Cell.percent(Rounding.halfUp(quotient, 4)),
                          q,
                          Formula.of("ROUND({0}/{1},4)", Ref.of(key), Ref.of(key + "_target"))))
              .orElse(Cell.none());
    }
    return List.of(count(month), done, asked, rate);
  }

  static Cell count(BigFraction value) {
    return Cell.count(Rounding.halfUp(value, 2));
  }
}
