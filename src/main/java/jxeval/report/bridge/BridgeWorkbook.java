package jxeval.report.bridge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jxeval.report.restate.Line;
import jxeval.report.restate.LineWords;
import jxeval.report.table.Cell;
import jxeval.report.table.Chart;
import jxeval.report.table.Column;
import jxeval.report.table.Format;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import jxeval.text.Language;
import jxeval.text.Words;

/** Bridges as a Chinese workbook, a sheet a ranking: waterfall, its steps, what of each moved. */
public final class BridgeWorkbook {
  private static final int CHART_ROWS = 16;
  private static final String STEPS = "steps";

  private final Scheme scheme;
  private final BridgeText text;
  private final LineWords lines;
  private final String from;
  private final String to;

  /**
   * @param from the first month as printed; {@code to} the last
   */
  public BridgeWorkbook(Scheme scheme, String from, String to) {
    Words words = new Words(Language.ZH);
    this.scheme = scheme;
    this.text = new BridgeText(scheme, words);
    this.lines = new LineWords(scheme, words);
    this.from = from;
    this.to = to;
  }

  /** At least one bridge. */
  public Workbook of(List<Bridge> bridges) {
    String unit = bridges.get(0).unit().name();
    return Workbook.of(
        unit + from + "至" + to + "得分变动",
        scheme.title(),
        bridges.stream().map(this::sheet).toList());
  }

  private Sheet sheet(Bridge bridge) {
    Sheet.Builder sheet =
        Sheet.named(bridge.assessment().title())
            .title(bridge.unit().name() + from + "至" + to + "得分变动")
            .subtitle(bridge.assessment().title(), "", "单位：分")
            .table(steps(bridge))
            .chart(
                CHART_ROWS,
                Chart.columns("得分变动")
                    .categories(Ref.column("step").in(STEPS))
                    .base("图底", Ref.column("base").in(STEPS))
                    .bar("得分", Ref.column("score").in(STEPS))
                    .bar("增", Ref.column("more").in(STEPS))
                    .bar("减", Ref.column("less").in(STEPS))
                    .axis(Format.score(bridge.assessment().decimals())))
            .lines(Cell.heading("各指标的变动"))
            .table(matrix(bridge));
    text.of(bridge).stream().reduce((a, b) -> b).ifPresent(sheet::note);
    return sheet.landscape().onePage().build();
  }

  private Table steps(Bridge bridge) {
    int decimals = bridge.assessment().decimals();
    Table.Builder table =
        Table.of(STEPS)
            .column(Column.of("step", "项").width(24))
            .column(Column.of("change", "变动"))
            .column(Column.of("sum", "累计"))
            .column(Column.of("score", "得分"))
            .column(Column.of("more", "增"))
            .column(Column.of("less", "减"))
            .column(Column.of("base", "图底"));
    table.row("from", whole(from, bridge.from(), decimals));
    BigDecimal at = bridge.from();
    for (Bridge.Moved moved : bridge.parts()) {
      BigDecimal next = at.add(moved.change());
      boolean less = moved.change().signum() < 0;
      table.row(
          moved.part().id(),
          Cell.text(text.part(moved.part())),
          Cell.score(moved.change(), decimals),
          Cell.score(next, decimals),
          Cell.blank(),
          less || moved.by().isEmpty() ? Cell.blank() : Cell.score(moved.change(), decimals),
          less ? Cell.score(moved.change().negate(), decimals) : Cell.blank(),
          Cell.score(at.min(next), decimals));
      at = next;
    }
    return table.row("to", whole(to, bridge.to(), decimals)).build();
  }

  private static List<Cell> whole(String month, BigDecimal total, int decimals) {
    return List.of(
        Cell.text(month),
        Cell.blank(),
        Cell.score(total, decimals),
        Cell.score(total, decimals),
        Cell.blank(),
        Cell.blank(),
        Cell.blank());
  }

  private Table matrix(Bridge bridge) {
    int decimals = bridge.assessment().decimals();
    Table.Builder table = Table.of("moved").column(Column.of("item", "指标").width(40));
    bridge.parts().forEach(m -> table.column(Column.of(m.part().id(), text.part(m.part()))));
    table.column(Column.of("sum", "合计"));
    Set<Line> items = new LinkedHashSet<>();
    bridge.parts().forEach(m -> items.addAll(m.by().keySet()));
    int no = 0;
    for (Line item : items) {
      List<Cell> row = new ArrayList<>(List.of(Cell.text(lines.item(item))));
      BigDecimal sum = BigDecimal.ZERO;
      for (Bridge.Moved moved : bridge.parts()) {
        BigDecimal change = moved.by().get(item);
        row.add(change == null ? Cell.blank() : Cell.score(change, decimals));
        sum = change == null ? sum : sum.add(change);
      }
      row.add(Cell.score(sum, decimals));
      table.row("m" + no++, row);
    }
    List<Cell> total = new ArrayList<>(List.of(Cell.text("合计")));
    bridge.parts().forEach(m -> total.add(Cell.score(m.change(), decimals)));
    total.add(Cell.score(bridge.to().subtract(bridge.from()), decimals));
    return table.total("total", total).build();
  }
}
