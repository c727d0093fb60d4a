package jxeval.report.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.model.Unit;
import jxeval.report.edition.ByColumn;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Quantities;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Table;
import jxeval.scheme.Award;
import org.apache.commons.numbers.fraction.BigFraction;

/** The entries of one award and kind, with their sum. */
final class DetailTable {
  private final Edition edition;
  private final Map<String, String> projects;
  private final Award award;
  private final Kind kind;
  private final List<Detail> details;
  private final ByColumn table;

  private DetailTable(Edition edition, Map<String, String> projects, Award award, Kind kind) {
    this.edition = edition;
    this.projects = projects;
    this.award = award;
    this.kind = kind;
    this.details = Detail.of(edition.results().awards(), award.id(), kind);
    this.table =
        new ByColumn(Detail.table(award.id(), kind), details.stream().map(Detail::row).toList());
  }

  /**
   * The table.
   *
   * @param projects project number to name
   */
  static Table of(Edition edition, Map<String, String> projects, Award award, Kind kind) {
    return new DetailTable(edition, projects, award, kind).build();
  }

  private Table build() {
    List<Cell> numbers = new ArrayList<>();
    for (int i = 1; i <= details.size(); i++) {
      numbers.add(Cell.rank(i));
    }
    table.add(Column.of("no", "序号"), numbers, Cell.text("合计"));
    switch (kind) {
      case PRIZE -> {
        text(Column.of("class", "等次"), DetailTable::part);
        payee("单位");
      }
      case TASK_COMPLETION -> payee("团队（分队）");
      case DIVISION -> {
        text(Column.of("team", "团队").width(24), this::team);
        payee("成员单位");
      }
      case TIERED -> {
        text(Column.of("code", "项目编号").width(16), e -> String.valueOf(e.project()));
        text(
            Column.of("project", "项目名称").width(28),
            e -> projects.getOrDefault(String.valueOf(e.project()), String.valueOf(e.project())));
        payee("引进单位");
        String unit = BaseUnit.of((Award.Tiered) award, edition.scheme());
        base("认定基数\n（" + unit + "）", unit);
      }
      case EXPORT -> {
        text(Column.of("class", "产品类别"), DetailTable::part);
        payee("企业");
        base("计奖出口额\n（万美元）", "万美元");
      }
      case NOMINATION -> payee("单位");
      case PERSON -> {
        payee("单位");
        text(Column.of("person", "姓名"), e -> e.person() == null ? "" : e.person());
      }
    }
    if (kind != Kind.NOMINATION) {
      amount();
    }
    if (kind == Kind.TASK_COMPLETION) {
      divided();
    }
    add(Column.of("status", "状态"), e -> Payment.status(e.status()));
    text(Column.of("basis", "事由").width(44), e -> edition.reasons(e.basis()));
    text(Column.of("clause", "依据").width(14), e -> e.clause() == null ? "" : e.clause());
    Table.Builder built =
        kind == Kind.NOMINATION || details.isEmpty() ? table.table() : table.withTotal();
    return built.empty("（无）").build();
  }

  private void add(Column column, Function<AwardEntry, Cell> cell) {
    table.add(column, details.stream().map(Detail::entry).map(cell).toList());
  }

  private void text(Column column, Function<AwardEntry, String> text) {
    add(column, e -> Cell.text(text.apply(e)));
  }

  private void payee(String header) {
    text(Column.of("payee", header).width(28), e -> name(edition, e));
  }

  private void base(String header, String unit) {
    List<BigFraction> bases = new ArrayList<>();
    details.stream().map(d -> d.entry().base()).filter(Objects::nonNull).forEach(bases::add);
    Quantities quantities = Quantities.of(unit, bases);
    add(Column.of("base", header), e -> quantities.cell(e.base()));
  }

  private void amount() {
    List<Cell> cells = details.stream().map(d -> Payment.amount(d.entry())).toList();
    table.add(
        Column.of("amount", "金额\n（元）").width(16),
        cells,
        Cell.amount(sum(details), 0).formula(Formula.sum(Ref.column("amount"))));
  }

  /** What of a team's award its members get, live over the table of the division. */
  private void divided() {
    List<Detail> parts = Detail.of(edition.results().awards(), award.id(), Kind.DIVISION);
    List<Cell> cells = new ArrayList<>();
    for (Detail detail : details) {
      List<Detail> own =
          parts.stream()
              .filter(p -> teamOf(p.entry()).equals(String.valueOf(detail.entry().payee())))
              .toList();
      cells.add(
          own.isEmpty()
              ? Cell.none()
              : Cell.amount(sum(own), 0)
                  .formula(Sums.of(own.stream().map(Detail::amount).toList())));
    }
    table.add(
        Column.of("divided", "其中已分配\n（元）").width(16),
        cells,
        Cell.amount(sum(parts), 0).formula(Formula.sum(Ref.column("divided"))));
  }

  static BigDecimal sum(List<Detail> details) {
    return details.stream()
        .map(d -> d.entry().amount())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, (a, b) -> a.add(Objects.requireNonNull(b)));
  }

  private String team(AwardEntry entry) {
    return edition.name(teamOf(entry));
  }

  private String teamOf(AwardEntry entry) {
    return edition
        .unit(String.valueOf(entry.payee()))
        .map(Unit::team)
        .map(String::valueOf)
        .orElse("");
  }

  /** The class or slot of an award in an entry's id. */
  private static String part(AwardEntry entry) {
    String award = entry.award().id();
    return entry.id().length() > award.length() ? entry.id().substring(award.length() + 1) : "";
  }

  /** Who is paid: a unit's name, or the enterprise; {@code -} for nobody yet. */
  static String name(Edition edition, AwardEntry entry) {
    String payee = entry.payee();
    if (payee == null) {
      return Cell.NONE;
    }
    return entry.kind() == Kind.EXPORT ? payee : edition.name(payee);
  }
}
