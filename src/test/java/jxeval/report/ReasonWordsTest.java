package jxeval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Raised;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.report.words.ReasonText;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three bureaus, one with 60 of 100 days, and every condition there is, held and not held. */
class ReasonWordsTest {
  private static final List<String> MONTHLY =
      List.of(
          "not_broken_zero",
          "{grade: 优秀}",
          "{total: {at_least: 0.5}}",
          "{rank: {at_most: 1}}",
          "{top: 1}",
          "{bottom: 1}",
          "{rate: {days: {at_least: 0.01}}}",
          "{progress: {days: {at_least: 0.01}}}",
          "{measure: {days: {over: 0}}}",
          "vertical",
          "overspent",
          "{consequence: first}");
  private static final List<String> SURVEY =
      List.of("{survey: top}", "{survey: last}", "{survey: thin}");

  @TempDir private Path folder;

  @Test
  void every_condition_says_why_in_both_languages_when_it_holds_and_when_not() throws IOException {
    write(
        "ledgers/补充数据.csv",
        """
        月份,单位,项目,数值
        2021-01,甲局,天数,60
        2021-01,乙局,天数,0
        """);
    write(
        "ledgers/满意度测评.csv",
        """
        批次,问卷编号,测评主体,被测评单位,信息公开,办事效率,依法行政,服务质量,履职水平
        2021上半年,1,企业代表,甲局,90,90,90,90,90
        2021上半年,2,企业代表,乙局,80,80,80,80,80
        """);
    write("returns/2021-12/甲局/封面.csv", "填报单位,甲局\n报表月份,2021-12\n报送日期,2021-12-30\n");
    write("returns/2021-12/甲局/工作经费.csv", "日期,用途,金额(元)\n2021-12-01,差旅,101\n");
    byte[] targets = targets().getBytes(StandardCharsets.UTF_8);
    Loaded loaded = SchemeLoader.load("targets-2021.yaml", targets, List.of());
    Scheme scheme = Objects.requireNonNull(loaded.scheme(), () -> loaded.findings().toString());
    YearMonth december = YearMonth.of(2021, 12);
    Intake intake = Intake.read(folder, scheme, december, Limits.STANDARD, 1, Progress.SILENT);
    List<Results> runs =
        List.of(
            Evaluation.monthly(intake.facts(), scheme, december, intake.findings()),
            Evaluation.awards(intake.facts(), scheme, intake.findings()));
    Set<String> raised = new TreeSet<>();
    Set<String> keys = new TreeSet<>();
    for (Raised line : runs.stream().flatMap(r -> r.consequences().stream()).toList()) {
      raised.add(line.consequence().id());
      line.reasons().forEach(r -> keys.add(r.key()));
      for (Language language : Language.values()) {
        String said = new ReasonText(new Words(language)).of(line.reasons());
        assertFalse(said.isBlank() || said.contains("{"), line.consequence().id() + ": " + said);
      }
    }
    assertEquals(expected(), raised);
    assertEquals(
        "[bottom, consequence, grade, measure, not.bottom, not.consequence, not.grade, "
            + "not.not_broken_zero, not.overspent, not.survey.last, not.survey.thin, "
            + "not.survey.top, not.top, not.vertical, not_broken_zero, overspent, "
            + "progress, rank, rate, survey.last, survey.thin, survey.top, top, total, vertical]",
        keys.toString());
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private static Set<String> expected() {
    Set<String> ids = new TreeSet<>(Set.of("first"));
    consequences("m", MONTHLY, "monthly", new ArrayList<>(), ids);
    consequences("s", SURVEY, "survey", new ArrayList<>(), ids);
    return ids;
  }

  private static void consequences(
      String letter, List<String> conditions, String at, List<String> lines, Set<String> ids) {
    for (int i = 0; i < conditions.size(); i++) {
      String id = letter + i;
      String line = "  - {id: %s, at: %s, units: [局], if: %s, says: %s}";
      lines.add(line.formatted(id, at, conditions.get(i), id));
      lines.add(line.formatted(id + "n", at, "{not: " + conditions.get(i) + "}", id + "n"));
      ids.add(id);
      ids.add(id + "n");
    }
  }

  private static String targets() {
    List<String> lines = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    consequences("m", MONTHLY, "monthly", lines, ids);
    consequences("s", SURVEY, "survey", lines, ids);
    return """
    schema: jx-eval/targets/1
    title: 甲县考核办法
    year: 2021
    units:
      - {id: a, name: 甲局, kind: 局, vertical: true, tasks: {days: 100}}
      - {id: b, name: 乙局, kind: 局, tasks: {days: 100}}
      - {id: c, name: 丙局, kind: 局, tasks: {days: 100}}
    calendar: {due: []}
    measures:
      days: {sum: entries.value, where: {item: 天数}, unit: 天, label: 天数}
    assessments:
      - id: bureaus
        title: 排名
        units: [局]
        total: 10
        broken_zero: {measure: days, over: 0}
        indicators: [{measure: days, points: 10, score: {proportional: {cap: 1}}}]
        grades: {by: {progress: days}, bands: [{at_least: 0.5, grade: 优秀}, {grade: 较差}]}
    satisfaction: {dimensions: {信息公开: 1}, raters: {企业代表: 1}, rounds: [2021上半年], top: 1, last: 1}
    funds: {grants: {局: 100}}
    consequences:
      - {id: first, at: monthly, units: [局], if: {measure: {days: {over: 0}}}, says: 提醒}
    """
        + String.join("\n", lines)
        + "\n";
  }
}
