package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.model.Exact;
import jxeval.scheme.Amount;
import jxeval.scheme.Award;
import org.junit.jupiter.api.Test;

/** 有功人员: at most 5000元 a person, within the unit's prize; a won 30000元, b and c 20000元. */
class PeopleTest {

  @Test
  void rowsArePaidInOrder() {
    Draft draft = draft().person("a", "张三", "引进项目", 3000);
    draft.person("a", "李四", "服务", 5000);
    Awards awards = draft.awards();
    assertEquals("r a 张三 3000元 due\nr a 李四 5000元 due", people(awards));
    assertTrue(awards.findings().isEmpty());
  }

  @Test
  void allRowsOfAPersonOverTheCapAreOut() {
    Draft draft = draft().person("a", "张三", "引进项目", 3000).person("b", "张三", "服务", 5000);
    draft.person("a", "张 三", "服务", 2001).person("a", "李四", "服务", 100);
    Awards awards = draft.awards();
    assertEquals("r b 张三 5000元 due\nr a 李四 100元 due", people(awards));
    Finding finding = awards.findings().get(0);
    assertEquals(AcrossRule.X552, finding.rule());
    assertEquals("5001", finding.args().get("sum"));
    assertEquals("五-一-4", finding.clause());
    assertEquals(1, awards.findings().size());
  }

  @Test
  void exactlyTheCapIsPaid() {
    Draft draft = draft().person("a", "张三", "引进项目", 3000).person("a", "张三", "服务", 2000);
    assertEquals("r a 张三 3000元 due\nr a 张三 2000元 due", people(draft.awards()));
  }

  @Test
  void allRowsOfAUnitOverItsPrizeAreOut() {
    Draft draft = draft();
    for (int i = 0; i < 5; i++) {
      draft.person("b", "职工" + i, "服务", 4000);
    }
    assertEquals(5, people(draft.awards()).lines().count(), "exactly the prize");
    draft.person("b", "职工5", "服务", 1).person("a", "张三", "服务", 1);
    Awards awards = draft.awards();
    assertEquals("r a 张三 1元 due", people(awards));
    Finding finding = awards.findings().get(0);
    assertEquals(AcrossRule.X553, finding.rule());
    assertEquals("20001", finding.args().get("sum"));
    assertEquals("20000", finding.args().get("amount"));
  }

  @Test
  void aPersonThrownOutNoLongerWeighsOnTheUnit() {
    Draft draft = draft().person("b", "张三", "服务", 19_000).person("b", "李四", "服务", 2000);
    assertEquals("r b 李四 2000元 due", people(draft.awards()));
  }

  @Test
  void withoutAPrizeThePeopleAreUndecided() {
    Draft draft = draft().ranked("d", 4).person("d", "张三", "服务", 2000);
    Awards awards = draft.awards();
    assertEquals("r d 张三 undecided", people(awards));
    assertTrue(awards.findings().isEmpty());
  }

  @Test
  void aBlankAmountIsUnconfigured() {
    assertEquals("r a 张三 unconfigured", people(draft().person("a", "张三", "服务", null).awards()));
  }

  @Test
  void aBarredUnitsPeopleAreBarred() {
    Draft draft = draft().person("a", "张三", "服务", 10).bar("a", "r");
    assertEquals("r a 张三 barred", people(draft.awards()));
  }

  private static String people(Awards awards) {
    return Draft.shown(awards)
        .lines()
        .filter(l -> l.startsWith("r "))
        .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
  }

  private static Draft draft() {
    Draft draft = PrizesTest.draft().ranked("a", 1).ranked("b", 2).ranked("c", 3);
    draft.scheme.awards.add(
        0, new Award.People("r", "有功人员", Exact.of("5000"), "prizes", "五-一-4", "awards.r"));
    return draft;
  }

  @Test
  void without_a_cap_or_an_award_to_keep_within_every_row_is_paid() {
    Draft draft = PrizesTest.draft().ranked("a", 1);
    draft.scheme.awards.add(new Award.People("r", "有功人员", null, null, "五-一-4", "awards.r"));
    draft.person("a", "张三", "服务", 40_000).person("z", "李四", "服务", 5001);
    assertEquals("r a 张三 40000元 due\nr z 李四 5001元 due", people(draft.awards()));
  }

  @Test
  void only_the_named_award_of_the_unit_itself_bounds_its_people() {
    Draft draft = draft();
    draft.scheme.awards.add(
        new Award.TaskCompletion(
            "k",
            "",
            List.of("department"),
            null,
            new Amount.Fixed(Exact.of("90000")),
            null,
            null,
            "awards.k"));
    draft.person("c", "张三", "服务", 5000).person("c", "李四", "服务", 5000);
    draft.person("c", "王五", "服务", 5000).person("c", "赵六", "服务", 5000);
    assertEquals(4, people(draft.awards()).lines().count());
    draft.person("c", "钱七", "服务", 1);
    assertEquals("", people(draft.awards()));
  }
}
