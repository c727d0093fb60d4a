package jxeval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jxeval.Published;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Raised;
import jxeval.evaluation.Results;
import jxeval.evaluation.SurveyLine;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.report.table.Cell;
import jxeval.report.table.Content;
import jxeval.report.table.Link;
import jxeval.report.table.Row;
import jxeval.report.table.Sheet;
import jxeval.report.table.Table;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbooks beside the bulletin, over the example year. */
class YearEndTablesTest {
  private static final Scheme SCHEME = scheme();
  private static Intake year = upTo(1);

  @BeforeAll
  static void readTheYear() {
    year = upTo(12);
  }

  private static Scheme scheme() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("targets-2021.yaml"));
      return Objects.requireNonNull(
          SchemeLoader.load("targets-2021.yaml", bytes, List.of()).scheme());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Intake upTo(int month) {
    try {
      return Intake.read(
          Path.of("examples/2021"),
          SCHEME,
          YearMonth.of(2021, month),
          Limits.STANDARD,
          2,
          Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_inspection_names_progress_zero_speakers_and_the_first_round() {
    Intake half = upTo(6);
    Results results = Evaluation.midyear(half.facts(), SCHEME, half.findings());
    Workbook workbook = Published.midyear(results);
    List<String> names = names(workbook);
    assertEquals(List.of("半年进度", "未破零单位", "表态发言", "满意度测评"), names.subList(0, 4));
    assertTrue(names.containsAll(List.of("报送情况", "数据问题", "口径与依据", "报表清单")), names::toString);
    assertEquals(results.county().size(), table(workbook, "半年进度", "county").rows().size());
    long unbroken =
        results.groups().stream()
            .flatMap(g -> g.units().stream())
            .filter(u -> Boolean.FALSE.equals(u.brokenZero()))
            .count();
    assertTrue(unbroken > 0);
    assertEquals(unbroken, table(workbook, "未破零单位", "unbroken").rows().size());
    Table speakers = table(workbook, "表态发言", "raised");
    assertFalse(results.consequences().isEmpty());
    for (int i = 0; i < results.consequences().size(); i++) {
      Raised raised = results.consequences().get(i);
      Row row = speakers.rows().get(i);
      assertEquals(raised.unit().name(), text(speakers, row, "unit"));
      assertEquals(raised.consequence().clause(), text(speakers, row, "clause"));
      assertFalse(text(speakers, row, "reason").isBlank());
    }
    Recalculation.assertSameAsCached(workbook);
  }

  @Test
  void the_survey_is_printed_round_by_round_and_for_the_year_with_the_votes() {
    Results results = Evaluation.satisfaction(year.facts(), SCHEME, year.findings());
    Workbook workbook = Published.satisfaction(results);
    assertEquals(List.of("满意度测评", "结果运用", "数据问题", "口径与依据", "报表清单", "溯源"), names(workbook));
    assertFalse(results.survey().isEmpty());
    for (SurveyLine line : results.survey()) {
      Table table = table(workbook, "满意度测评", "survey." + line.round());
      Row row = row(table, line.unit().id());
      BigDecimal score = line.score();
      assertEquals(
          line.rank() == null ? Cell.NONE : String.valueOf(line.rank()), text(table, row, "rank"));
      assertEquals(score == null ? Cell.NONE : score.toPlainString(), text(table, row, "score"));
      assertEquals(String.valueOf(line.votes()), text(table, row, "votes"));
      assertEquals(
          line.outcome() == null && line.rank() != null, text(table, row, "outcome").isEmpty());
    }
    assertEquals(results.consequences().size(), table(workbook, "结果运用", "raised").rows().size());
    assertNull(workbook.draft());
    Recalculation.assertSameAsCached(workbook);
  }

  @Test
  void every_screening_line_is_printed_with_its_outcome_clause_and_source() {
    Results results =
        Evaluation.screen(year.facts(), SCHEME, YearMonth.of(2021, 12), year.findings());
    Workbook workbook = Published.screen(results);
    assertEquals(List.of("项目准入评审", "收回土地项目", "数据问题", "口径与依据", "报表清单", "溯源"), names(workbook));
    Map<String, String> words = Map.of("pass", "通过", "fail", "不通过", "unknown", "无法判断");
    List<String> expected =
        results.screening().stream()
            .map(l -> l.project() + l.label() + words.get(l.outcome()) + l.clause() + l.source())
            .sorted()
            .toList();
    List<String> printed = new ArrayList<>();
    for (String sheet : List.of("项目准入评审", "收回土地项目")) {
      Table table = table(workbook, sheet, "screening");
      for (Row row : table.rows()) {
        printed.add(
            text(table, row, "project")
                + text(table, row, "rule")
                + text(table, row, "outcome")
                + text(table, row, "clause")
                + text(table, row, "source"));
        assertTrue(cell(table, row, "source").link() instanceof Link.Source);
      }
    }
    assertEquals(expected, printed.stream().sorted().toList());
    assertFalse(table(workbook, "项目准入评审", "screening").rows().isEmpty());
    Table land = table(workbook, "收回土地项目", "screening");
    assertFalse(land.rows().isEmpty());
    land.rows().forEach(r -> assertEquals("不通过", text(land, r, "outcome")));
    Recalculation.assertSameAsCached(workbook);
  }

  @Test
  void the_awards_are_printed_one_by_one_and_summed_per_payee() {
    Results results = Evaluation.awards(year.facts(), SCHEME, year.findings());
    Workbook workbook = Published.awards(results);
    assertEquals(
        List.of("奖金汇总", "年终考评奖", "完成任务奖", "项目奖励", "外贸出口奖", "先进个人", "黄牌和取消资格"),
        names(workbook).subList(0, 7));
    Table summary = table(workbook, "奖金汇总", "summary");
    Map<String, BigDecimal> printed = new TreeMap<>();
    for (Row row : summary.rows()) {
      BigDecimal sum = new BigDecimal(text(summary, row, "sum"));
      if (row.kind() == Row.Kind.BODY && sum.signum() != 0) {
        printed.put(row.key(), sum);
      }
    }
    assertEquals(owed(results), printed);
    BigDecimal total = printed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertTrue(total.signum() > 0);
    assertEquals(total.toPlainString(), text(summary, row(summary, "total"), "sum"));
    assertEquals(total.toPlainString(), text(summary, row(summary, "detail"), "sum"));
    assertEquals("0", text(summary, row(summary, "difference"), "sum"));
    assertEquals(
        List.of("领导小组核定", "县政府审核", "财政拨付"),
        table(workbook, "奖金汇总", "signatures").rows().stream().map(Row::key).toList());
    summary.rows().forEach(YearEndTablesTest::assertAmountsAreLive);
    assertEquals(AwardTables.DRAFT, workbook.draft());
    Recalculation.assertSameAsCached(workbook);
  }

  @Test
  void every_award_entry_stands_in_the_table_of_its_award() {
    Results results = Evaluation.awards(year.facts(), SCHEME, year.findings());
    List<Sheet> sheets = Published.awards(results).sheets();
    Map<String, Long> expected = new TreeMap<>();
    for (AwardEntry entry : results.awards()) {
      String table = entry.kind().name().toLowerCase(java.util.Locale.ROOT);
      expected.merge(table + "." + entry.award().id(), 1L, Long::sum);
    }
    Map<String, Long> printed = new TreeMap<>();
    for (Sheet sheet : sheets) {
      for (Table table : sheet.tables()) {
        long rows = table.rows().stream().filter(r -> r.kind() == Row.Kind.BODY).count();
        if (expected.containsKey(table.id())) {
          printed.put(table.id(), rows);
        }
      }
    }
    assertEquals(expected, printed);
  }

  /** What each payee is owed: enterprises under {@code e:}, units under {@code u:}. */
  private static Map<String, BigDecimal> owed(Results results) {
    List<Kind> own = List.of(Kind.PRIZE, Kind.TASK_COMPLETION, Kind.TIERED, Kind.EXPORT);
    Map<String, BigDecimal> owed = new TreeMap<>();
    for (AwardEntry entry : results.awards()) {
      BigDecimal amount = entry.amount();
      if (own.contains(entry.kind()) && amount != null) {
        String payee = (entry.kind() == Kind.EXPORT ? "e:" : "u:") + entry.payee();
        owed.merge(payee, amount, BigDecimal::add);
      }
    }
    return owed;
  }

  private static void assertAmountsAreLive(Row row) {
    for (Cell cell : row.cells().subList(3, row.cells().size() - 1)) {
      if (cell.content() instanceof Content.Decimal) {
        assertNotNull(cell.formula(), row.key());
      }
    }
  }

  private static List<String> names(Workbook workbook) {
    return workbook.sheets().stream().map(Sheet::name).toList();
  }

  private static Table table(Workbook workbook, String sheet, String id) {
    return workbook.sheets().stream()
        .filter(s -> s.name().equals(sheet))
        .flatMap(s -> s.tables().stream())
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Row row(Table table, String key) {
    return table.rows().stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
  }

  private static Cell cell(Table table, Row row, String column) {
    List<String> keys = table.columns().stream().map(c -> c.key()).toList();
    return row.cells().get(keys.indexOf(column));
  }

  private static String text(Table table, Row row, String column) {
    return cell(table, row, column).content().shown();
  }
}
