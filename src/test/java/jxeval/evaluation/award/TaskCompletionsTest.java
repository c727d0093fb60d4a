package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.model.Exact;
import jxeval.model.Unit;
import jxeval.scheme.Amount;
import jxeval.scheme.Award;
import jxeval.scheme.Comparison;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.condition.RateIs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 完成任务奖 of 10000元 for a paid-in rate of 1, divided by paid_in; team t has members a, b, c. */
class TaskCompletionsTest {

  @ParameterizedTest(name = "rate {0}: {1}")
  @CsvSource({"1, 10000元", "0.999999, none", "1.2, 10000元"})
  void theConditionDecides(String rate, String amount) {
    Awards awards = draft(fixed("10000")).figure("t", "rate:paid_in", rate).awards();
    assertEquals(amount.equals("none") ? "" : "k t 10000元 due", Draft.shown(awards));
  }

  @Test
  void theProposalDividesByPerformanceWithLargestRemainders() {
    Draft draft = done(fixed("10000"));
    draft.figure("a", "paid_in", "100").figure("b", "paid_in", "100").figure("c", "paid_in", "100");
    assertEquals(
        """
        k t 10000元 due
        k a 3334元 due
        k b 3333元 due
        k c 3333元 due\
        """,
        Draft.shown(draft.awards()));
  }

  @Test
  void aMemberWithoutPerformanceIsNotListed() {
    Draft draft = done(fixed("10000")).figure("b", "paid_in", "7.5");
    draft.figure("a", "paid_in", "0");
    assertEquals("k t 10000元 due\nk b 10000元 due", Draft.shown(draft.awards()));
  }

  @Test
  void nothingIsDividedWhereAllPerformancesAreZero() {
    assertEquals("k t 10000元 due", Draft.shown(done(fixed("10000")).awards()));
  }

  @Test
  void theLeaderMayStateHisOwnDivision() {
    Draft draft = done(fixed("10000")).figure("a", "paid_in", "100");
    draft.person("t", "b", "完成任务奖分配", 6000).person("t", "c", "完成任务奖分配", 4000);
    Awards awards = draft.awards();
    assertEquals("k t 10000元 due\nk b 6000元 due\nk c 4000元 due", Draft.shown(awards));
    assertTrue(awards.findings().isEmpty());
  }

  @Test
  void a_stated_division_serves_the_first_award_of_its_own_team() {
    Draft draft = done(fixed("10000")).figure("a", "paid_in", "100");
    draft.scheme.unit("u", "team").member("e", "department", "u");
    draft.figure("u", "rate:paid_in", "1").figure("e", "paid_in", "1");
    draft.scheme.awards.add(
        new Award.TaskCompletion(
            "k2", "", List.of("team"), null, fixed("500"), "paid_in", null, "awards.k2"));
    draft.person("t", "b", "完成任务奖分配", 10000);
    Awards awards = draft.awards();
    assertEquals(
        """
        k t 10000元 due
        k b 10000元 due
        k u 10000元 due
        k e 10000元 due
        k2 t 500元 due
        k2 a 500元 due
        k2 u 500元 due
        k2 e 500元 due\
        """,
        Draft.shown(awards));
    assertEquals(List.of(), awards.findings());
  }

  @Test
  void a_stated_division_is_printed_in_file_order_and_knows_members_by_name_or_id() {
    Draft draft = done(fixed("10000"));
    Unit plain = draft.scheme.units.get(3);
    draft.scheme.units.set(
        3,
        new Unit(
            "c",
            "丙局",
            List.of("丙"),
            plain.kind(),
            plain.team(),
            false,
            null,
            null,
            plain.focus(),
            false,
            "",
            Map.of()));
    draft.person("t", "c", "完成任务奖分配", 1000).person("t", "丙局", "完成任务奖分配", 2000);
    draft.person("t", "丙", "完成任务奖分配", 3000).person("t", "a", "完成任务奖分配", 4000);
    assertEquals("k t 10000元 due\nk a 4000元 due\nk c 6000元 due", Draft.shown(draft.awards()));
  }

  @Test
  void divisions_of_two_teams_without_the_award_are_told_one_by_one() {
    Draft draft = draft(fixed("10000"));
    draft.scheme.unit("u", "team");
    draft.person("t", "a", "完成任务奖分配", 100).person("u", "x", "完成任务奖分配", 30);
    draft.person("t", "b", "完成任务奖分配", 7);
    assertEquals(
        List.of("t 107 0", "u 30 0"),
        draft.awards().findings().stream()
            .map(
                f ->
                    f.args().get("unit") + " " + f.args().get("sum") + " " + f.args().get("amount"))
            .toList());
  }

  @Test
  void aDivisionThatDoesNotAddUpIsAnErrorAndTheProposalStands() {
    Draft draft = done(fixed("10000")).figure("a", "paid_in", "100");
    draft.person("t", "b", "完成任务奖分配", 6000).person("t", "c", "完成任务奖分配", 3999);
    Awards awards = draft.awards();
    assertEquals("k t 10000元 due\nk a 10000元 due", Draft.shown(awards));
    Finding finding = awards.findings().get(0);
    assertEquals(AcrossRule.X551, finding.rule());
    assertEquals("9999", finding.args().get("sum"));
    assertEquals("10000", finding.args().get("amount"));
    assertEquals("五-一-4", finding.clause());
    assertEquals(1, awards.findings().size());
  }

  @Test
  void aDivisionToAStrangerIsAnErrorAndTheProposalStands() {
    Draft draft = done(fixed("10000")).figure("a", "paid_in", "100");
    draft.person("t", "张三", "完成任务奖分配", 10000);
    Awards awards = draft.awards();
    assertEquals("k t 10000元 due\nk a 10000元 due", Draft.shown(awards));
    assertEquals(List.of(AcrossRule.X555), awards.findings().stream().map(Finding::rule).toList());
    assertEquals("张三", awards.findings().get(0).found());
  }

  @Test
  void aDivisionOfATeamWithoutTheAwardIsAnError() {
    Draft draft = draft(fixed("10000")).figure("t", "rate:paid_in", "0.5");
    draft.person("t", "a", "完成任务奖分配", 10000);
    Awards awards = draft.awards();
    assertEquals("", Draft.shown(awards));
    assertEquals(List.of(AcrossRule.X551), awards.findings().stream().map(Finding::rule).toList());
  }

  @Test
  void aDivisionOfAnAwardWithoutAmountWaits() {
    Draft draft = done(new Amount.Unconfigured());
    draft.person("t", "a", "完成任务奖分配", 10000);
    Awards awards = draft.awards();
    assertEquals("k t unconfigured", Draft.shown(awards));
    assertTrue(awards.findings().isEmpty());
  }

  @ParameterizedTest(name = "{0} more than the task: {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      nullValues = "none",
      textBlock =
          """
          over,  entry
          none,  k t unconfigured
          0,     ''
          99.9,  ''
          100,   k t 10000元 due
          250,   k t 20000元 due
          99900, k t 50000元 due
          """)
  void anAmountMayFollowAMeasure(@org.jspecify.annotations.Nullable String over, String entry) {
    Draft draft =
        done(
            new Amount.PerMeasure(
                "over", Exact.of("10000"), Exact.of("100"), false, Exact.of("50000")));
    if (over != null) {
      draft.figure("t", "over", over);
    }
    assertEquals(entry, Draft.shown(draft.awards()));
  }

  @Test
  void aBarredTeamIsListedAndNothingIsDivided() {
    Draft draft = done(fixed("10000")).figure("a", "paid_in", "1").bar("t", "k");
    assertEquals("k t barred", Draft.shown(draft.awards()));
  }

  @Test
  void aRulesWithoutConditionReachesEveryUnitOfTheKinds() {
    Draft draft = new Draft();
    draft.scheme.unit("s", "squad").unit("t", "team").unit("d", "department");
    draft.scheme.awards.add(award(null, fixed("500.5")));
    assertEquals("k s 501元 due\nk t 501元 due", Draft.shown(draft.awards()));
  }

  @Test
  void without_a_measure_to_divide_by_nothing_is_proposed_and_a_stated_division_stands() {
    Draft draft = new Draft();
    draft.scheme.unit("t", "team").member("a", "department", "t");
    draft.scheme.awards.add(
        new Award.TaskCompletion(
            "k", "", List.of("team"), null, fixed("500"), null, null, "awards.k"));
    assertEquals("k t 500元 due", Draft.shown(draft.awards()));
    draft.person("t", "a", "完成任务奖分配", 500);
    assertEquals("k t 500元 due\nk a 500元 due", Draft.shown(draft.awards()));
  }

  private static Amount fixed(String yuan) {
    return new Amount.Fixed(Exact.of(yuan));
  }

  private static Draft done(Amount amount) {
    return draft(amount).figure("t", "rate:paid_in", "1");
  }

  private static Draft draft(Amount amount) {
    Draft draft = new Draft();
    draft.scheme.unit("t", "team");
    for (String member : new String[] {"a", "b", "c"}) {
      draft.scheme.member(member, "department", "t");
    }
    Condition done = new RateIs("paid_in", new Comparison(null, Exact.of("1"), null, null));
    draft.scheme.awards.add(award(done, amount));
    return draft;
  }

  private static Award award(@org.jspecify.annotations.Nullable Condition when, Amount amount) {
    return new Award.TaskCompletion(
        "k", "完成任务奖", List.of("team", "squad"), when, amount, "paid_in", "五-一-4", "awards.k");
  }
}
