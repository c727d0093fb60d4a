package jxeval.report.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jxeval.evaluation.SurveyLine;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Quantities;
import jxeval.report.table.Cell;
import jxeval.report.table.Sheet;
import jxeval.scheme.Satisfaction;
import org.apache.commons.numbers.fraction.BigFraction;

/** 满意度测评: the year first where it is there, then each round. */
public final class SurveySheet {
  private SurveySheet() {}

  /** The sheet; empty where no unit was asked about. */
  public static Optional<Sheet> of(Edition edition) {
    return edition.results().survey().isEmpty() ? Optional.empty() : Optional.of(always(edition));
  }

  /** The sheet, also where it has nothing to tell. */
  public static Sheet always(Edition edition) {
    Map<String, List<SurveyLine>> rounds = new LinkedHashMap<>();
    edition
        .results()
        .survey()
        .forEach(l -> rounds.computeIfAbsent(l.round(), r -> new ArrayList<>()).add(l));
    Sheet.Builder sheet = edition.sheet(SheetTitles.SURVEY, "满意度测评情况", "单位：分");
    String year = String.valueOf(edition.scheme().year());
    List<SurveyLine> whole = rounds.remove(year);
    if (whole != null) {
      sheet.lines(Cell.heading(year + "年"));
      sheet.table(SurveyTable.ofYear(year, whole, rounds));
    }
    rounds.forEach(
        (round, lines) -> {
          sheet.lines(Cell.heading(round));
          sheet.table(SurveyTable.ofRound(round, lines, edition.scheme().satisfaction()));
        });
    if (rounds.isEmpty() && whole == null) {
      sheet.lines(Cell.text("没有测评票。"));
    }
    notes(edition).forEach(sheet::note);
    return sheet.build();
  }

  private static String weights(Map<String, BigFraction> weights) {
    return weights.entrySet().stream()
        .map(w -> w.getKey() + Quantities.percent(w.getValue()))
        .collect(Collectors.joining("、"));
  }

  private static List<String> notes(Edition edition) {
    Satisfaction rules = edition.scheme().satisfaction();
    List<String> notes = new ArrayList<>();
    notes.add("各测评内容为各类测评人平均分按权重的平均，各测评主体为其平均分；每次得分为各类测评人平均分的加权和；全年得分为票数足够的各次公布得分的平均数；同分的并列。");
    if (rules != null) {
      notes.add(
          "测评内容及权重：" + weights(rules.dimensions()) + "；测评主体及权重：" + weights(rules.raters()) + "。");
      String clause = rules.clause() == null ? "" : "依据" + rules.clause() + "。";
      notes.add("有效票少于" + rules.minimumVotes() + "张的只列得分，不排名。" + clause);
    }
    return notes;
  }
}
