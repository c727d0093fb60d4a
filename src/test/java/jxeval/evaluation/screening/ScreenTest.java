package jxeval.evaluation.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jxeval.check.AcrossRule;
import jxeval.ledger.Project;
import jxeval.model.Exact;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.Value;
import jxeval.scheme.Comparison;
import jxeval.scheme.Filter;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import jxeval.scheme.SchemeDraft;
import jxeval.scheme.Screening;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Admission rules on review rows, recovery rules on projects. */
class ScreenTest {
  private static final YearMonth MAY = YearMonth.of(2021, 5);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      nullValues = "none",
      textBlock =
          """
          row,                                                              lines
          planned=10000 industry=其他 trade_project=否 in_park=是 land_mode=租赁,     pass D3
          planned=10000 industry=其他 trade_project=否 in_park=是 land_mode=单独供地,   fail D3
          planned=10001 industry=其他 trade_project=否 in_park=是 land_mode=单独供地,   ''
          planned=10000 industry=智能仓储 trade_project=否 in_park=是 land_mode=单独供地, ''
          planned=10000 industry=其他 trade_project=是 in_park=是 land_mode=单独供地,   ''
          planned=10000 industry=其他 in_park=是 land_mode=单独供地,                  fail D3
          planned=10000 industry=其他 trade_project=否 in_park=是,                  unknown D3
          planned=10000 industry=其他 trade_project=否 land_mode=租赁,              unknown C3
          planned=10001 industry=其他 trade_project=否 land_mode=租赁,              ''
          """)
  void ownLandIsForLeadIndustriesAndLargeProjects(String row, String lines) {
    assertEquals(lines, outcomes(scheme(ownLand()), row));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          row,                                          lines
          in_park=是 fixed_assets=2000 land_area=10,    pass E3
          in_park=是 fixed_assets=1999.99 land_area=10, fail E3
          in_park=是 fixed_assets=2000 land_area=0,     unknown E3
          in_park=是 fixed_assets=2000,                 unknown F3
          in_park=否 fixed_assets=1,                    ''
          fixed_assets=2000 land_area=10,              unknown C3
          """)
  void investmentPerMu(String row, String lines) {
    assertEquals(
        lines,
        outcomes(
            scheme(
                new Screening.AdmissionRule(
                    "per_mu",
                    "",
                    is("in_park", "是"),
                    new Filter.Ratio("fixed_assets", "land_area", atLeast("200")),
                    "三-3-三",
                    "")),
            row));
  }

  @Test
  void everyRuleOfEveryRowThatCountsIsOneLineWithItsClause() {
    SchemeDraft draft = new SchemeDraft();
    draft.rules.add(ownLand());
    draft.rules.add(
        new Screening.AdmissionRule(
            "negative", "", Filter.EVERY, is("negative_list", "否"), "三-3-三", ""));
    Row row = review("planned=1 industry=其他 in_park=是 land_mode=租赁 negative_list=否", MAY);
    Screen screen =
        Screen.of(
            draft.build(),
            List.of(row, row.excluded(), review("negative_list=是", MAY.plusMonths(1))),
            List.of(),
            MAY);
    assertEquals(
        List.of("own_land 三-1-五", "negative 三-3-三"),
        screen.lines().stream().map(l -> l.rule() + " " + l.clause()).toList());
    assertEquals("ledgers/评审.xlsx", screen.lines().get(0).source().file());
  }

  @Test
  void a_review_row_that_names_no_month_is_looked_at() {
    Row row = review("in_park=是 land_mode=租赁 planned=1 industry=其他", null);
    assertEquals(1, Screen.of(scheme(ownLand()), List.of(row), List.of(), MAY).lines().size());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          project,                           lines
          late_start_days=91 status=签约,      late fail G3
          late_start_days=90 status=签约,      ''
          status=停工,                         stalled fail H3
          late_start_days=100 status=停工,     late fail G3;stalled fail H3
          status=签约,                         ''
          """)
  void landRecoveryListsOnlyWhatFails(String project, String lines) {
    Screen screen =
        Screen.of(recovery().build(), List.of(), List.of(project("P1", project, "a")), MAY);
    assertEquals(
        lines,
        screen.lines().stream()
            .map(l -> l.rule() + " " + l.outcome() + " " + l.source().cell())
            .collect(Collectors.joining(";")));
  }

  @Test
  void aPaidRatioIsComparedExactly() {
    SchemeDraft draft = new SchemeDraft();
    draft.recovery.add(
        new Screening.RecoveryRule(
            "unpaid",
            "",
            new Filter.Field(
                "paid_ratio",
                new jxeval.scheme.Test.Bounds(
                    new Comparison(null, null, Exact.of("1").divide(3), null))),
            "三-8",
            ""));
    Map<String, Value> third = Map.of("paid_ratio", new Value.Quotient(Exact.of("1").divide(3)));
    Map<String, Value> less =
        Map.of("paid_ratio", new Value.Quotient(Exact.of("333333").divide(1_000_000)));
    assertEquals(
        List.of("P2"),
        Screen.of(draft.build(), List.of(), List.of(project("P1", third), project("P2", less)), MAY)
            .lines()
            .stream()
            .map(l -> l.project())
            .toList());
  }

  @Test
  void aRulingTakesLandBack() {
    SchemeDraft draft = recovery();
    draft.rulings.add(recover("p 1"));
    draft.rulings.add(recover("P1项目"));
    Screen screen =
        Screen.of(draft.build(), List.of(), List.of(project("P1", "status=在建", "a、b")), MAY);
    assertEquals(
        List.of("recover 合同未履行 三-8 null"),
        screen.lines().stream()
            .map(l -> l.rule() + " " + l.label() + " " + l.clause() + " " + l.unit())
            .toList());
    assertEquals(List.of(AcrossRule.X556), screen.findings().stream().map(f -> f.rule()).toList());
    assertEquals("p 1", screen.findings().get(0).found());
  }

  @Test
  void land_taken_back_without_a_reason_or_under_rules_of_two_clauses_names_neither() {
    SchemeDraft draft = recovery();
    draft.recovery.add(new Screening.RecoveryRule("ended", "", is("status", "终止"), "三-3-三", ""));
    draft.rulings.add(new Ruling.Recover("P1", "领导小组", null, null, "rulings.0"));
    assertEquals(
        List.of("recover recover null"),
        Screen.of(draft.build(), List.of(), List.of(project("P1", "status=在建", "a")), MAY)
            .lines()
            .stream()
            .map(l -> l.rule() + " " + l.label() + " " + l.clause())
            .toList());
  }

  @Test
  void land_of_a_project_whose_shares_a_ruling_names_is_that_of_the_unit_named() {
    Project plain = project("P1", "status=停工", "a、b");
    Project ruled =
        new Project(
            "P1",
            "P1",
            plain.name(),
            plain.fields(),
            plain.claimants(),
            Map.of("c", Exact.of("1")),
            false,
            true,
            plain.rows());
    Screen screen = Screen.of(recovery().build(), List.of(), List.of(plain, ruled), MAY);
    assertEquals(
        List.of("stalled null", "stalled c"),
        screen.lines().stream().map(l -> l.rule() + " " + l.unit()).toList());
  }

  @Test
  void aRulingThatNamesAListedProjectIsNoFinding() {
    SchemeDraft draft = recovery();
    draft.rulings.add(recover("Ｐ１"));
    assertTrue(
        Screen.of(draft.build(), List.of(), List.of(project("P1", "status=在建", "a")), MAY)
            .findings()
            .isEmpty());
  }

  private static Ruling recover(String project) {
    return new Ruling.Recover(project, "领导小组", null, "合同未履行", "rulings.0");
  }

  private static SchemeDraft recovery() {
    SchemeDraft draft = new SchemeDraft();
    draft.recovery.add(
        new Screening.RecoveryRule(
            "late",
            "",
            new Filter.Field(
                "late_start_days",
                new jxeval.scheme.Test.Bounds(new Comparison(Exact.of("90"), null, null, null))),
            "三-8",
            ""));
    draft.recovery.add(new Screening.RecoveryRule("stalled", "", is("status", "停工"), "三-8", ""));
    return draft;
  }

  private static Screening.AdmissionRule ownLand() {
    return new Screening.AdmissionRule(
        "own_land",
        "",
        new Filter.All(
            List.of(
                new Filter.Field(
                    "planned",
                    new jxeval.scheme.Test.Bounds(
                        new Comparison(null, null, null, Exact.of("10000")))),
                new Filter.Field("industry", new jxeval.scheme.Test.NotIn(List.of("智能仓储"))),
                is("trade_project", "否"),
                is("in_park", "是"))),
        new Filter.Field("land_mode", new jxeval.scheme.Test.NotIn(List.of("单独供地"))),
        "三-1-五",
        "");
  }

  private static Filter is(String field, String word) {
    return new Filter.Field(field, new jxeval.scheme.Test.In(List.of(word)));
  }

  private static Comparison atLeast(String bound) {
    return new Comparison(null, Exact.of(bound), null, null);
  }

  private static Scheme scheme(Screening.AdmissionRule rule) {
    SchemeDraft draft = new SchemeDraft();
    draft.rules.add(rule);
    return draft.build();
  }

  private static String outcomes(Scheme scheme, String row) {
    return Screen.of(scheme, List.of(review(row, MAY)), List.of(), MAY).lines().stream()
        .map(l -> l.outcome() + " " + l.source().cell())
        .collect(Collectors.joining(";"));
  }

  private static final Map<String, String> COLUMNS =
      Map.of(
          "name", "A",
          "unit", "B",
          "in_park", "C",
          "land_mode", "D",
          "fixed_assets", "E",
          "land_area", "F",
          "contract_start", "G",
          "status", "H");

  private static Row review(String fields, @Nullable YearMonth month) {
    return new Row(
        "review",
        null,
        month,
        values(fields),
        new Source("ledgers/评审.xlsx", "项目评审", 3, COLUMNS),
        true);
  }

  private static Project project(String id, String fields, String units) {
    return new Project(
        id,
        id,
        id + "项目",
        values(fields),
        List.of(units.split("、")),
        Map.of(),
        false,
        false,
        List.of(
            new Row(
                "projects",
                "a",
                MAY,
                Map.of(),
                new Source("returns/a.xlsx", "招商项目", 3, COLUMNS),
                true)));
  }

  private static Project project(String id, Map<String, Value> fields) {
    Project plain = project(id, "", "a");
    return new Project(
        id, id, plain.name(), fields, List.of("a"), Map.of(), false, false, plain.rows());
  }

  private static Map<String, Value> values(String fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (String field : fields.isEmpty() ? new String[0] : fields.split(" ")) {
      String[] parts = field.split("=");
      values.put(
          parts[0],
          parts[1].matches("[0-9.]+")
              ? new Value.Amount(new BigDecimal(parts[1]))
              : new Value.Text(parts[1]));
    }
    return values;
  }
}
