package jxeval.report.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.UnitResult;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Live;
import jxeval.report.table.Cell;
import jxeval.report.table.Column;
import jxeval.report.table.Formula;
import jxeval.report.table.Ref;
import jxeval.report.table.Table;
import jxeval.report.table.Tone;
import jxeval.scheme.Assessment;
import jxeval.scheme.Indicator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The ranking of a group: scores, bonus, total, grade, rank, last month's rank and the change. */
final class RankTable {
  private final Edition edition;
  private final GroupResult group;
  private final String id;
  private final Assessment assessment;
  private final List<Indicator> scored;
  private final List<Indicator> adding;
  private final boolean remarks;

  /**
   * @param id the table's id on its sheet
   */
  RankTable(Edition edition, GroupResult group, String id) {
    this.edition = edition;
    this.group = group;
    this.id = id;
    this.assessment = group.assessment();
    this.scored = assessment.indicators().stream().filter(i -> !i.bonusOnly()).toList();
    this.adding =
        assessment.indicators().stream()
            .filter(i -> i.bonusOnly() || !i.bonuses().isEmpty())
            .toList();
    this.remarks = group.units().stream().anyMatch(u -> !remark(u).isEmpty());
  }

  Table table() {
    Table.Builder table =
        Table.of(id).column(Column.of("rank", "名次")).column(Column.of("name", "单位").width(26));
    for (Indicator i : scored) {
      table.column(Column.of("score." + i.id(), "得分", headed(i)));
    }
    for (Indicator i : adding) {
      String label = i.label() + (i.bonusOnly() ? "\n只奖不罚" : "");
      table.column(Column.of("bonus." + i.id(), "加分", label));
    }
    if (!adding.isEmpty()) {
      table.column(Column.of("bonus", "加分", "合计"));
    }
    table.column(Column.of("total", "总分"));
    if (assessment.grades() != null) {
      table.column(Column.of("grade", "等次"));
    }
    if (asksZero()) {
      table.column(Column.of("zero", "是否\n破零"));
    }
    if (comparesMonths()) {
      table.column(Column.of("previous", "上月\n名次")).column(Column.of("change", "升降"));
    }
    if (remarks) {
      table.column(Column.of("remark", "备注").width(30));
    }
    group.units().forEach(u -> table.row(u.unit().id(), row(u)));
    return table.build();
  }

  private String headed(Indicator i) {
    return i.label() + "\n" + Rounding.trimmed(i.points(), 2).toPlainString() + "分";
  }

  private boolean asksZero() {
    return group.units().stream().anyMatch(u -> u.brokenZero() != null);
  }

  private boolean comparesMonths() {
    return group.units().stream().anyMatch(u -> u.previousRank() != null);
  }

  private List<Cell> row(UnitResult unit) {
    int decimals = assessment.decimals();
    List<Cell> row = new ArrayList<>(List.of(rank(unit), Cell.text(unit.unit().name())));
    scored.forEach(i -> row.add(Cell.score(line(unit, i).score(), decimals)));
    adding.forEach(i -> row.add(Cell.score(line(unit, i).bonus(), decimals)));
    if (!adding.isEmpty()) {
      row.add(bonus(unit));
    }
    row.add(total(unit));
    if (assessment.grades() != null) {
      row.add(grade(assessment, unit.grade()));
    }
    if (asksZero()) {
      row.add(zero(unit.brokenZero()));
    }
    if (comparesMonths()) {
      row.add(Cell.rank(unit.previousRank()));
      row.add(change(unit));
    }
    if (remarks) {
      row.add(Cell.text(remark(unit)));
    }
    return row;
  }

  private static IndicatorResult line(UnitResult unit, Indicator indicator) {
    return unit.indicators().stream()
        .filter(i -> i.indicator().id().equals(indicator.id()))
        .findFirst()
        .orElseThrow();
  }

  private Cell rank(UnitResult unit) {
    Cell cell = Cell.rank(unit.rank());
    List<UnitResult> ranked = group.units().stream().filter(u -> u.rank() != null).toList();
    BigDecimal total = unit.total();
    if (unit.rank() == null || total == null || ranked.isEmpty()) {
      return cell;
    }
    long better =
        ranked.stream()
            .map(UnitResult::total)
            .filter(t -> t != null && t.compareTo(total) > 0)
            .count();
    return better + 1 == unit.rank()
        ? cell.formula(
            Formula.of(
                "RANK({0},{1})",
                Ref.of("total"),
                Ref.rows(
                    ranked.get(0).unit().id(), ranked.get(ranked.size() - 1).unit().id(), "total")))
        : cell;
  }

  private Cell bonus(UnitResult unit) {
    BigFraction sum =
        adding.stream()
            .map(i -> Exact.of(line(unit, i).bonus()))
            .reduce(BigFraction.ZERO, BigFraction::add);
    String sums = "SUM({0})";
    BigFraction ceiling = assessment.bonusCeiling();
    Optional<String> most = Optional.ofNullable(ceiling).map(RankTable::plain);
    String inner = most.map(m -> "MIN(" + sums + "," + m + ")").orElse(sums);
    return Live.rounded(
        Cell.score(unit.bonus(), assessment.decimals()),
        ceiling == null ? sum : Exact.min(sum, ceiling),
        Formula.of(
            "ROUND(" + inner + "," + assessment.decimals() + ")",
            Ref.across(
                "bonus." + adding.get(0).id(), "bonus." + adding.get(adding.size() - 1).id())));
  }

  private Cell total(UnitResult unit) {
    Cell cell = Cell.score(unit.total(), assessment.decimals());
    if (scored.isEmpty()) {
      return cell;
    }
    BigFraction sum =
        scored.stream()
            .map(i -> line(unit, i).score())
            .filter(Objects::nonNull)
            .map(s -> Exact.of(Objects.requireNonNull(s)))
            .reduce(Exact.of(unit.bonus()), BigFraction::add);
    String formula = "MAX(SUM({0})" + (adding.isEmpty() ? "" : "+{1}") + ",0)";
    BigFraction all = Exact.max(sum, BigFraction.ZERO);
    BigFraction cap = cap(unit.veto());
    if (cap != null) {
      formula = "MIN(" + formula + "," + plain(cap) + ")";
      all = Exact.min(all, cap);
    }
    Ref scores =
        Ref.across("score." + scored.get(0).id(), "score." + scored.get(scored.size() - 1).id());
    return Live.rounded(
        cell,
        all,
        Formula.of(
            "ROUND(" + formula + "," + assessment.decimals() + ")",
            scores,
            adding.isEmpty() ? scores : Ref.of("bonus")));
  }

  private static @Nullable BigFraction cap(@Nullable String veto) {
    return veto != null && veto.matches("[0-9]+(\\.[0-9]+)?") ? Exact.of(veto) : null;
  }

  private static String plain(BigFraction value) {
    return Rounding.trimmed(value, 6).toPlainString();
  }

  /** A grade in its colour; {@code -} where there is none. */
  static Cell grade(Assessment assessment, @Nullable String grade) {
    Assessment.Grades grades = assessment.grades();
    if (grade == null || grades == null) {
      return grade == null ? Cell.none() : Cell.text(grade);
    }
    List<String> names = grades.names();
    return Cell.grade(grade, Tone.of(Math.max(0, names.indexOf(grade)), names.size()));
  }

  private static Cell zero(@Nullable Boolean broken) {
    if (broken == null) {
      return Cell.none();
    }
    return broken ? Cell.text("已破零") : Cell.grade("未破零", Tone.POOR);
  }

  private static Cell change(UnitResult unit) {
    if (unit.rank() == null || unit.previousRank() == null) {
      return Cell.none();
    }
    int up = unit.previousRank() - unit.rank();
    String word = up == 0 ? "持平" : up > 0 ? "↑" + up : "↓" + -up;
    return Cell.grade(word, up == 0 ? Tone.NEUTRAL : up > 0 ? Tone.GOOD : Tone.POOR)
        .formula(
            Formula.of(
                "IF({0}={1},\"持平\",IF({0}>{1},\"↑\"&({0}-{1}),\"↓\"&({1}-{0})))",
                Ref.of("previous"), Ref.of("rank")));
  }

  private String remark(UnitResult unit) {
    return Stream.concat(
            unit.tied() ? Stream.of("并列") : Stream.of(), unit.notes().stream().map(edition::note))
        .distinct()
        .collect(Collectors.joining("；"));
  }
}
