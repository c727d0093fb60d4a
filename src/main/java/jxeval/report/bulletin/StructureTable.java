package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.report.edition.Live;
import jxeval.report.edition.Quantities;
import jxeval.report.ledgers.LedgerSheet;
import jxeval.report.ledgers.ListedProject;
import jxeval.report.ledgers.ProjectList;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Table;
import org.apache.commons.numbers.fraction.BigFraction;

/** The projects by size, industry, channel, source region, investor type and park. */
final class StructureTable {
  /** The id of the table on its sheet. */
  static final String ID = "structure";

  /** The dimensions in print: the field of the project list and its name. */
  private static final List<Map.Entry<String, String>> DIMENSIONS =
      List.of(
          Map.entry("band", "规模"),
          Map.entry("industry", "产业"),
          Map.entry("channel", "招商方式"),
          Map.entry("region", "来源区域"),
          Map.entry("investor_type", "投资方类型"),
          Map.entry("in_park", "是否入园"),
          Map.entry("funding", "资金来源"));

  private static final List<String> MARKS = List.of("new_year", "new_month", "started_month");
  private static final List<String> AMOUNTS = List.of("planned", "month_paid_in", "paid_in");

  private final List<ListedProject> projects;
  private final Map<String, Quantities> quantities = new LinkedHashMap<>();
  private final BigFraction allPaid;

  StructureTable(List<ListedProject> projects) {
    this.projects = projects;
    for (String field : AMOUNTS) {
      quantities.put(
          field,
          Quantities.of("万元", projects.stream().flatMap(p -> number(p, field).stream()).toList()));
    }
    this.allPaid = sum(projects, "paid_in");
  }

  Table table() {
    Table.Builder table =
        Table.of(ID)
            .column(Column.of("dimension", "分类"))
            .column(Column.of("value", "类别").width(26))
            .column(Column.of("count", "项目数\n（个）"))
            .column(Column.of("new_year", "本年\n新签约"))
            .column(Column.of("new_month", "本月\n新签约"))
            .column(Column.of("started_month", "本月\n新开工"))
            .column(Column.of("planned", "计划总投资\n（万元）"))
            .column(Column.of("month_paid_in", "实际进资（万元）", "本月"))
            .column(Column.of("paid_in", "实际进资（万元）", "本年累计"))
            .column(Column.of("part", "占全部\n进资"));
    for (Map.Entry<String, String> dimension : DIMENSIONS) {
      Map<String, List<ListedProject>> byValue = byValue(dimension.getKey());
      int row = 0;
      for (Map.Entry<String, List<ListedProject>> value : byValue.entrySet()) {
        Cell name =
            row == 0 ? Cell.text(dimension.getValue()).down(byValue.size()) : Cell.covered();
        table.row(
            dimension.getKey() + row,
            row(name, dimension.getKey(), value.getKey(), value.getValue()));
        row++;
      }
    }
    return table.build();
  }

  private Map<String, List<ListedProject>> byValue(String field) {
    Map<String, List<ListedProject>> byValue = new LinkedHashMap<>();
    for (String value : order(field)) {
      List<ListedProject> of = projects.stream().filter(p -> p.text(field).equals(value)).toList();
      if (!of.isEmpty()) {
        byValue.put(value, of);
      }
    }
    return byValue;
  }

  /** Sizes from small to large, all else by appearance; 未填 last. */
  private List<String> order(String field) {
    List<String> order = new ArrayList<>(field.equals("band") ? ListedProject.bands() : List.of());
    projects.stream()
        .map(p -> p.text(field))
        .filter(v -> !order.contains(v))
        .distinct()
        .forEach(order::add);
    if (order.remove(ListedProject.BLANK)) {
      order.add(ListedProject.BLANK);
    }
    return order;
  }

  private List<Cell> row(Cell name, String field, String value, List<ListedProject> of) {
    boolean live = !value.equals(ListedProject.BLANK) && Live.isPlain(value);
    List<Cell> row = new ArrayList<>(List.of(name, Cell.text(value)));
    Cell count = Cell.count(of.size());
    row.add(
        live ? count.formula(Formula.of("COUNTIF({0},{1})", list(field), Ref.of("value"))) : count);
    for (String mark : MARKS) {
      Cell cell = Cell.count(of.stream().filter(p -> p.get(mark) != null).count());
      row.add(live ? cell.formula(sumIf(field, mark)) : cell);
    }
    for (String amount : AMOUNTS) {
      BigFraction sum = sum(of, amount);
      Cell cell = quantity(amount).cell(sum);
      Formula formula =
          Formula.of(
              "ROUND(" + sumIf(field, amount).text() + "," + cell.format().decimals() + ")",
              list(field),
              Ref.of("value"),
              list(amount));
      row.add(live ? Live.rounded(cell, sum, formula) : cell);
    }
    row.add(part(of, row.get(row.size() - 1)));
    return row;
  }

  /** Live over the paid-in capital beside it, as printed, and the whole list. */
  private Cell part(List<ListedProject> of, Cell paid) {
    if (allPaid.signum() == 0) {
      return Cell.none();
    }
    Cell part = Cell.percent(Rounding.halfUp(sum(of, "paid_in").divide(allPaid), 4));
    Formula formula = Formula.of("ROUND({0}/SUM({1}),4)", Ref.of("paid_in"), list("paid_in"));
    return Live.shown(paid).map(p -> Live.rounded(part, p.divide(allPaid), formula)).orElse(part);
  }

  private Quantities quantity(String field) {
    return Objects.requireNonNull(quantities.get(field));
  }

  private static Formula sumIf(String field, String summed) {
    return Formula.of("SUMIF({0},{1},{2})", list(field), Ref.of("value"), list(summed));
  }

  private static Ref list(String column) {
    return Ref.column(column).in(LedgerSheet.TABLE).on(ProjectList.SHEET);
  }

  private static BigFraction sum(List<ListedProject> projects, String field) {
    return Exact.sum(projects, p -> number(p, field).orElse(BigFraction.ZERO));
  }

  private static Optional<BigFraction> number(ListedProject project, String field) {
    return Optional.ofNullable(project.get(field)).flatMap(v -> v.number());
  }
}
