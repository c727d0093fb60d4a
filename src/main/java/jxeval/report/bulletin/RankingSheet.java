package jxeval.report.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jxeval.evaluation.GroupResult;
import jxeval.model.Rounding;
import jxeval.report.edition.Edition;
import jxeval.report.ledgers.Ledgers;
import jxeval.report.table.Cell;
import jxeval.report.table.Chart;
import jxeval.report.table.Format;
import jxeval.report.table.Ref;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.scheme.Assessment;
import jxeval.scheme.Indicator;

/** The ranking of one assessment: its groups, each with a chart, and what the scores come from. */
public final class RankingSheet {
  private final Edition edition;
  private final Assessment assessment;
  private final List<GroupResult> groups;
  private final Ledgers ledgers;

  private RankingSheet(
      Edition edition, Assessment assessment, List<GroupResult> groups, Ledgers ledgers) {
    this.edition = edition;
    this.assessment = assessment;
    this.groups = groups;
    this.ledgers = ledgers;
  }

  /** A sheet for each assessment, in file order. */
  public static List<Sheet> all(Edition edition, Ledgers ledgers) {
    List<Sheet> sheets = new ArrayList<>();
    Set<String> ids =
        edition.results().groups().stream()
            .map(g -> g.assessment().id())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String id : ids) {
      List<GroupResult> groups =
          edition.results().groups().stream().filter(g -> g.assessment().id().equals(id)).toList();
      sheets.add(new RankingSheet(edition, groups.get(0).assessment(), groups, ledgers).sheet());
    }
    return sheets;
  }

  /** The name of an assessment's sheet: its title, with its id where that is another's name. */
  public static String name(Edition edition, Assessment assessment) {
    long same =
        edition.results().groups().stream()
            .map(g -> g.assessment())
            .filter(a -> a.title().equals(assessment.title()) && !a.id().equals(assessment.id()))
            .count();
    boolean taken = same > 0 || SheetTitles.isTaken(assessment.title());
    return taken ? assessment.title() + "（" + assessment.id() + "）" : assessment.title();
  }

  /** The id of a group's ranking on its sheet. */
  public static String table(GroupResult group) {
    return "rank." + group.group();
  }

  private Sheet sheet() {
    Sheet.Builder sheet =
        edition.sheet(name(edition, assessment), assessment.title(), "单位：分").landscape();
    for (GroupResult group : groups) {
      if (!group.group().isEmpty()) {
        sheet.lines(Cell.heading(group.group() + "组"));
      }
      sheet.table(rank(group));
    }
    for (GroupResult group : groups) {
      if (group.units().stream().anyMatch(u -> u.total() != null)) {
        sheet.chart(Math.max(8, group.units().size() + 2), chart(group));
      }
    }
    for (GroupResult group : groups) {
      List<Table> details = new DetailTables(edition, group, table(group), ledgers).tables();
      String of = group.group().isEmpty() ? "" : group.group() + "组";
      sheet.lines(Cell.heading(of + "分项完成情况"));
      details.forEach(sheet::table);
    }
    notes().forEach(sheet::note);
    return sheet.freeze("name").build();
  }

  private Table rank(GroupResult group) {
    return new RankTable(edition, group, table(group)).table();
  }

  private Chart.Builder chart(GroupResult group) {
    String title = group.group().isEmpty() ? "总分" : group.group() + "组总分";
    return Chart.bars(title)
        .categories(Ref.column("name").in(table(group)))
        .bar("总分", Ref.column("total").in(table(group)))
        .axis(Format.score(assessment.decimals()));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    String clause = assessment.clause() == null ? "" : "依据" + assessment.clause() + "。";
    notes.add(
        "总分=各项得分之和"
            + (assessment.bonusCeiling() == null
                ? "+加分"
                : "+加分（封顶" + Rounding.trimmed(assessment.bonusCeiling(), 2) + "分）")
            + "；按公布的总分排名"
            + tieBreak()
            + "。“-”为无任务或不适用，其分值由其他指标分摊。"
            + clause);
    String rewards =
        assessment.indicators().stream()
            .filter(Indicator::bonusOnly)
            .map(Indicator::label)
            .collect(Collectors.joining("、"));
    if (!rewards.isEmpty()) {
      String clauses =
          assessment.indicators().stream()
              .filter(i -> i.bonusOnly() && i.clause() != null)
              .map(i -> String.valueOf(i.clause()))
              .distinct()
              .collect(Collectors.joining("、"));
      notes.add(rewards + "只奖不罚：只加分，不减分" + (clauses.isEmpty() ? "。" : "（" + clauses + "）。"));
    }
    return notes;
  }

  private String tieBreak() {
    return assessment.tieBreak().isEmpty()
        ? "，总分相同的并列"
        : assessment.tieBreak().stream()
            .map(t -> edition.measure(t.measure()).label() + (t.byRate() ? "完成率" : "实绩"))
            .collect(Collectors.joining("、", "，总分相同的依次比较", "，仍相同的并列"));
  }
}
