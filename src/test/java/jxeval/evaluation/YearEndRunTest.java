package jxeval.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.evaluation.award.MoneyBasis;
import jxeval.model.Facts;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.Value;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.FindingText;
import jxeval.text.Language;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole year's end, from a target file and rows to consequences and money. */
class YearEndRunTest {
  private final List<Row> rows = new ArrayList<>();
  private String rulings = "";

  @Test
  void theYearEndsWithConsequencesThenAwards() {
    year();
    Results results = awards();
    assertEquals("2021", results.period());
    assertEquals(
        """
        last d
        superior d
        card d\
        """,
        results.consequences().stream()
            .map(r -> r.consequence().id() + " " + r.unit().id())
            .collect(Collectors.joining("\n")));
    assertEquals(
        """
        people a 张三 5000元 due
        people d 王五 undecided
        nominations a nominated
        nominations b nominated
        prizes/一等奖 a 30000元 due
        prizes/二等奖 b 20000元 due
        prizes/二等奖 c 20000元 due
        done t 10000元 due
        done a 5424元 due
        done b 2542元 due
        done c 2034元 due
        capital a P1 600 44000元 due
        capital b P1 600 11000元 due
        capital b P2 300 30000元 due
        tax a P1 50 7200元 due
        tax b P1 50 1800元 due
        exports/其他 恒丰公司 150 15000元 due\
        """,
        shown(results));
    assertEquals(List.of(), results.findings().stream().map(f -> f.rule().code()).toList());
  }

  @Test
  void consequences_of_the_year_say_why() {
    year();
    assertEquals(
        List.of(
            "last [survey.last [60.00]]",
            "superior [consequence [约谈], vertical []]",
            "card [not_broken_zero [实际进资, 0万元], grade [较差, 较差]]"),
        awards().consequences().stream()
            .map(
                r ->
                    r.consequence().id()
                        + " "
                        + r.reasons().stream().map(why -> why.key() + " " + why.args()).toList())
            .toList());
  }

  @Test
  void theOrderOfRowsChangesNoMoney() {
    year();
    String money = shown(awards());
    Random random = new Random(4);
    for (int trial = 0; trial < 10; trial++) {
      List<Row> people = rows.stream().filter(r -> r.set().equals("people")).toList();
      rows.removeAll(people);
      Collections.shuffle(rows, random);
      rows.addAll(people);
      assertEquals(money, shown(awards()));
    }
  }

  @Test
  void aTieIsUndecidedUntilARulingOrdersIt() {
    year();
    paid("P5", "c", 60);
    assertTrue(shown(awards()).contains("prizes/二等奖 b 20000元 due"), "a tie inside the class");
    rows.clear();
    paid("P1", "a", 400);
    paid("P2", "b", 400);
    paid("P3", "c", 300);
    paid("P4", "d", 300);
    assertEquals(
        """
        prizes/一等奖 a undecided
        prizes/一等奖 b undecided
        prizes/二等奖 c undecided
        prizes/二等奖 d undecided\
        """,
        prizes(awards()));
    rulings =
        """
        rulings:
          - {on: tie, assessment: departments, order: [发改委, a], by: 领导小组, date: 2022-01-10, reason: 会议}
          - {on: tie, assessment: departments, order: [d, c], by: 领导小组, date: 2022-01-10, reason: 会议}
        """;
    assertEquals(
        """
        prizes/一等奖 b 30000元 due
        prizes/二等奖 a 20000元 due
        prizes/二等奖 d 20000元 due\
        """,
        prizes(awards()));
    assertEquals(List.of("award.rank", "ruling.tie"), reasons(awards(), "b"));
  }

  @Test
  void exclusionsAndWaiversDecideWhoMayWin() {
    year();
    rulings =
        """
        rulings:
          - {on: exclude, unit: 商务局, from: [prizes], by: 领导小组, date: 2022-01-10, reason: 数字不实}
          - {on: waive, consequence: card, unit: d, by: 领导小组, date: 2022-01-10, reason: 新成立}
        """;
    Results results = awards();
    assertEquals(
        """
        prizes a excluded
        prizes/一等奖 b 30000元 due
        prizes/二等奖 c 20000元 due
        prizes/二等奖 d 20000元 due\
        """,
        prizes(results));
    assertEquals(
        List.of("card"), results.waived().stream().map(r -> r.consequence().id()).toList());
  }

  @ParameterizedTest(name = "{0} [{1}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "on: tie, assessment: departments, order: [a, d] | X557",
        "on: tie, assessment: departments, order: [c, b] |",
        "on: waive, consequence: card, unit: a | X558",
        "on: waive, consequence: card, unit: d |",
        "on: waive, consequence: superior, unit: a | X558",
        "on: waive, consequence: warned, unit: a |",
        "on: exclude, unit: t, from: [prizes, nominations] | X559",
        "on: exclude, unit: t, from: [prizes, done] |",
        "on: exclude, unit: t, from: [ranking] | X559",
        "on: exclude, unit: d, from: [ranking] |",
        "on: exclude, unit: d, from: [exports] | X559",
        "on: exclude, unit: d, from: [prizes] |",
        "on: exclude, unit: t, from: [rating] |",
        "on: project, project: P1, credit: {a: 0.8, b: 0.2} | X512",
        "on: project, project: P1, credit: {a: 0.8, b: 0.1} |",
      })
  void a_ruling_that_settles_nothing_is_told(String ruling, @Nullable String code) {
    year();
    paid("P6", "c", 60);
    rulings = "rulings: [{" + ruling + ", by: 领导小组, date: 2022-01-10, reason: 会议}]\n";
    List<Finding> findings = awards().findings();
    assertEquals(
        code == null ? List.of() : List.of(code),
        findings.stream().map(f -> f.rule().code()).toList());
    for (Language language : Language.values()) {
      findings.forEach(
          f -> assertFalse(new FindingText(new Words(language)).of(f).contains("{"), ruling));
    }
  }

  @Test
  void aDisputedProjectWaitsForItsRuling() {
    year();
    row("projects", "a", 3, project("P9", "a", 900, "in_park", "是", "share", "80"));
    row("projects", "b", 3, project("P9", "b", 900, "in_park", "是", "share", "70"));
    verified("P9", "a", 900);
    assertTrue(shown(awards()).contains("capital - P9 900 undecided"));
    rulings =
        "rulings: [{on: project, project: P9, credit: {发改委: 0.5, c: 0.5}, by: 领导小组, date:"
            + " 2022-01-10, reason: 会议}]\n";
    assertTrue(
        shown(awards()).contains("capital b P9 900 35000元 due\ncapital c P9 900 35000元 due"));
    assertTrue(
        awards().awards().stream()
            .filter(e -> "P9".equals(e.project()))
            .allMatch(e -> e.basis().stream().anyMatch(r -> r.key().equals("award.ruled"))));
  }

  @Test
  void an_award_cites_the_ruling_that_names_its_project_and_no_other() {
    year();
    rulings =
        """
        rulings:
          - {on: exclude, unit: c, from: [nominations], by: 领导小组, date: 2022-01-10, reason: 一}
          - {on: project, project: P2, credit: {c: 1}, by: 领导小组, date: 2022-01-10, reason: 二}
          - {on: project, project: P1项目, credit: {a: 1}, by: 领导小组, date: 2022-01-10, reason: 三}
        """;
    assertEquals(
        List.of("P1 a 三", "P2 c 二"),
        awards().awards().stream()
            .filter(e -> e.id().equals("capital"))
            .map(e -> e.project() + " " + e.payee() + " " + ruledBy(e))
            .toList());
    rulings = "";
    assertEquals(
        List.of("P1 a ", "P1 b ", "P2 b "),
        awards().awards().stream()
            .filter(e -> e.id().equals("capital"))
            .map(e -> e.project() + " " + e.payee() + " " + ruledBy(e))
            .toList());
  }

  private static String ruledBy(AwardEntry entry) {
    return entry.basis().stream()
        .filter(r -> r.key().equals("award.ruled"))
        .map(r -> r.args().get(2))
        .collect(Collectors.joining(" "));
  }

  @Test
  void theHalfYearShowsTheFirstRoundAndTheSurveyTheYear() {
    year();
    Results half = Evaluation.midyear(facts(), scheme(), List.of());
    assertEquals(
        List.of("2021上半年"), half.survey().stream().map(SurveyLine::round).distinct().toList());
    assertEquals(4, half.survey().size());
    Results survey = Evaluation.satisfaction(facts(), scheme(), List.of());
    assertEquals("2021", survey.period());
    assertEquals(12, survey.survey().size());
    assertEquals(
        List.of("last", "superior"),
        survey.consequences().stream().map(r -> r.consequence().id()).toList());
    assertEquals("top", survey.survey().get(8).outcome());
    assertTrue(survey.groups().isEmpty() && survey.awards().isEmpty());
  }

  @Test
  void theScreeningListsStalledProjects() {
    year();
    row("projects", "a", 4, project("P8", "a", 0, "status", "停工"));
    Results screen = Evaluation.screen(facts(), scheme(), YearMonth.of(2021, 12), List.of());
    assertEquals(
        List.of("P8 a stalled fail"),
        screen.screening().stream()
            .map(l -> l.project() + " " + l.unit() + " " + l.rule() + " " + l.outcome())
            .toList());
    assertTrue(screen.consequences().isEmpty());
  }

  @Test
  void findingsOfTheAwardsAreJudgedByTheTargetFile() {
    year();
    person("a", "李四", 5001);
    Finding finding = awards().findings().get(0);
    assertEquals(AcrossRule.X552, finding.rule());
    assertTrue(finding.isError());
    rulings = "forms: {severities: {X552: {is: warning, reason: 试行}}}\n";
    assertTrue(!awards().findings().get(0).isError());
  }

  @Test
  void theAssumedAmountKeepsTheWorkbookADraft() {
    assertEquals(
        List.of("awards.prizes.slots.1.amount"),
        MoneyBasis.assumed(scheme()).stream().map(Parameter::path).toList());
  }

  /** a pays in 640, b 300 (both jointly 800), c 240, d nothing. */
  private void year() {
    row("projects", "a", 1, project("P1", "a、b", 800, "share", "80、20", "in_park", "是"));
    row("projects", "b", 2, project("P2", "b", 140, "in_park", "是"));
    paid("P3", "c", 240);
    verified("P1", "a", 600);
    verified("P2", "b", 300);
    verified("P3", "c", 900);
    row("tax", null, 0, "code", "P1", "name", "P1项目", "unit", "a", "paid", "90", "retained", "50");
    row("tax", null, 0, "code", "P2", "name", "P2项目", "unit", "b", "paid", "90", "retained", "9.9");
    for (int month : new int[] {1, 6}) {
      row(
          "trade",
          null,
          month,
          "enterprise",
          "恒丰公司",
          "enterprise_type",
          "生产企业",
          "product",
          "其他",
          "exports",
          "0",
          "imports",
          "0",
          "export_usd",
          "125");
    }
    vote("2021上半年", "a", 90);
    vote("2021上半年", "b", 80);
    vote("2021上半年", "c", 80);
    vote("2021下半年", "d", 60);
    person("a", "张三", 5000);
    person("d", "王五", 100);
  }

  private void paid(String project, String unit, int paid) {
    row("projects", unit, 1, project(project, unit, paid));
  }

  private static String[] project(String code, String units, int paid, String... more) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "code",
                code,
                "name",
                code + "项目",
                "investor",
                "商",
                "funding",
                "内资",
                "planned",
                "5000",
                "paid_in",
                Integer.toString(paid),
                "units",
                units,
                "status",
                "在建"));
    fields.addAll(Arrays.asList(more));
    return fields.toArray(String[]::new);
  }

  private void verified(String project, String unit, int base) {
    row(
        "verification",
        null,
        0,
        "code",
        project,
        "name",
        project + "项目",
        "unit",
        unit,
        "recognised",
        Integer.toString(base),
        "conclusion",
        "认定");
  }

  private void vote(String round, String unit, int mark) {
    String text = Integer.toString(mark);
    row(
        "survey", null, 0, "round", round, "ballot", "1", "rater", "企业代表", "unit", unit, "信息公开",
        text, "办事效率", text);
  }

  private void person(String unit, String name, int yuan) {
    row(
        "people",
        null,
        0,
        "unit",
        unit,
        "name",
        name,
        "reason",
        "招商",
        "amount",
        Integer.toString(yuan));
  }

  private void row(String set, @Nullable String unit, int month, String... fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      values.put(fields[i], value(fields[i], fields[i + 1]));
    }
    String file =
        unit == null ? "ledgers/台账.xlsx" : "returns/2021-%02d/%s.xlsx".formatted(month, unit);
    rows.add(
        new Row(
            set,
            unit,
            month == 0 ? null : YearMonth.of(2021, month),
            values,
            new Source(file, set, rows.size() + 2, Map.of()),
            true));
  }

  private static Value value(String field, String text) {
    if (text.contains("、")) {
      return new Value.Many(Arrays.stream(text.split("、")).map(t -> value(field, t)).toList());
    }
    if (text.matches("\\d+(\\.\\d+)?") && !field.equals("ballot")) {
      return new Value.Amount(new BigDecimal(text));
    }
    return text.matches("\\d{4}-\\d\\d-\\d\\d")
        ? new Value.Day(LocalDate.parse(text))
        : new Value.Text(text);
  }

  private Results awards() {
    return Evaluation.awards(facts(), scheme(), List.of());
  }

  private Facts facts() {
    return new Facts(rows, List.of(), List.of(), List.of());
  }

  private Scheme scheme() {
    try (InputStream in = YearEndRunTest.class.getResourceAsStream("year-end.yaml")) {
      String text =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8) + rulings;
      Loaded loaded =
          SchemeLoader.load("targets-2021.yaml", text.getBytes(StandardCharsets.UTF_8), List.of());
      return Objects.requireNonNull(loaded.scheme(), () -> loaded.findings().toString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> reasons(Results results, String payee) {
    return results.awards().stream()
        .filter(e -> payee.equals(e.payee()))
        .findFirst()
        .orElseThrow()
        .basis()
        .stream()
        .map(Raised.Reason::key)
        .toList();
  }

  private static String prizes(Results results) {
    return shown(results)
        .lines()
        .filter(l -> l.startsWith("prizes"))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Results results) {
    return results.awards().stream()
        .map(
            e ->
                e.id()
                    + " "
                    + (e.payee() == null ? "-" : e.payee())
                    + (e.project() == null ? "" : " " + e.project())
                    + (e.person() == null ? "" : " " + e.person())
                    + (e.base() == null ? "" : " " + e.base().bigDecimalValue().toPlainString())
                    + (e.amount() == null ? "" : " " + e.amount().toPlainString() + "元")
                    + " "
                    + e.status().name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
