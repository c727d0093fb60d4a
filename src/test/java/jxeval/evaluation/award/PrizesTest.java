package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import jxeval.evaluation.AwardEntry;
import jxeval.model.Exact;
import jxeval.scheme.Amount;
import jxeval.scheme.Award;
import jxeval.scheme.Ruling;
import org.junit.jupiter.api.Test;

/** Prizes of the year: 一等奖 ×1 of 30000元, 二等奖 ×2 of 20000元. */
class PrizesTest {

  @Test
  void eachSlotGoesToTheNextUnitInRank() {
    Draft draft = draft().ranked("b", 2).ranked("a", 1).ranked("c", 3).ranked("d", 4);
    assertEquals(
        """
        p/一等奖 a 30000元 due
        p/二等奖 b 20000元 due
        p/二等奖 c 20000元 due\
        """,
        Draft.shown(draft.awards()));
  }

  @Test
  void aBarredUnitIsNamedWithItsReasonsAndTakesNoSlot() {
    Draft draft = draft().ranked("a", 1).ranked("b", 2).bar("a", "prizes");
    Awards awards = draft.awards();
    assertEquals(
        """
        p a barred
        p/一等奖 b 30000元 due
        p/二等奖 - empty
        p/二等奖 - empty\
        """,
        Draft.shown(awards));
    assertEquals(
        List.of("award.barred", "grade"),
        awards.entries().get(0).basis().stream().map(r -> r.key()).toList());
  }

  @Test
  void anAwardIsClosedByItsIdTooAndByNoOtherWord() {
    assertEquals(
        "p a barred",
        Draft.shown(draft().ranked("a", 1).bar("a", "p").awards()).lines().findFirst().orElse(""));
    assertEquals(
        "p/一等奖 a 30000元 due",
        Draft.shown(draft().ranked("a", 1).bar("a", "rating").awards())
            .lines()
            .findFirst()
            .orElse(""));
  }

  @Test
  void aRulingExcludes() {
    Draft draft = draft().ranked("a", 1).ranked("b", 2).bar("a", "prizes");
    draft.scheme.rulings.add(
        new Ruling.Exclude(
            "a", List.of("prizes"), "领导小组", LocalDate.of(2022, 1, 10), "数字不实", "rulings.0"));
    Awards awards = draft.awards();
    assertEquals("p a excluded", Draft.shown(awards).lines().findFirst().orElse(""));
    assertEquals(
        List.of("领导小组", "2022-01-10", "数字不实"), awards.entries().get(0).basis().get(0).args());
  }

  @Test
  void tiedUnitsAcrossClassesAreUndecidedAndNamed() {
    Draft draft = draft().ranked("a", 1).ranked("b", 1).ranked("c", 3).ranked("d", 4);
    Awards awards = draft.awards();
    assertEquals(
        """
        p/一等奖 a undecided
        p/一等奖 b undecided
        p/二等奖 c 20000元 due\
        """,
        Draft.shown(awards));
    assertEquals(List.of("1", "a、b"), awards.entries().get(0).basis().get(0).args());
  }

  @Test
  void a_prize_says_what_decided_between_equal_totals_and_nothing_else() {
    Draft draft =
        draft()
            .ranked("a", 1)
            .ranked("b", 2)
            .noted("a", "tie_break", "实际进资")
            .noted("b", "veto.total", "90.00")
            .noted("b", "ruling.tie", "领导小组", "2022-01-10", "会议");
    List<AwardEntry> entries = draft.awards().entries();
    assertEquals(List.of("award.rank [1, 90.00]", "tie_break [实际进资]"), basis(entries.get(0)));
    assertEquals(
        List.of("award.rank [2, 90.00]", "ruling.tie [领导小组, 2022-01-10, 会议]"),
        basis(entries.get(1)));
  }

  private static List<String> basis(AwardEntry entry) {
    return entry.basis().stream().map(r -> r.key() + " " + r.args()).toList();
  }

  @Test
  void a_barred_unit_is_not_named_among_the_tied() {
    Draft draft = draft().ranked("a", 1).ranked("b", 1).ranked("c", 1).bar("b", "prizes");
    Awards awards = draft.awards();
    assertEquals(
        """
        p/一等奖 a undecided
        p barred
        p/一等奖 c undecided
        p/二等奖 - empty\
        """
            .replace("p barred", "p b barred"),
        Draft.shown(awards));
    assertEquals(List.of("1", "a、c"), awards.entries().get(0).basis().get(0).args());
  }

  @Test
  void withoutAnAmountThePrizeIsWonAndUnconfigured() {
    Draft draft = new Draft().ranked("a", 1);
    draft.scheme.awards.add(
        new Award.Prizes(
            "p",
            "年终考评奖",
            "departments",
            null,
            List.of(new Award.Slot("一等奖", 1, new Amount.Unconfigured())),
            "五-一-3",
            "awards.p"));
    assertEquals("p/一等奖 a unconfigured", Draft.shown(draft.awards()));
  }

  @Test
  void anotherAssessmentsRanksDoNotCount() {
    Draft draft = new Draft().ranked("a", 1);
    draft.scheme.awards.add(
        new Award.Prizes(
            "p",
            "年终考评奖",
            "townships",
            null,
            List.of(new Award.Slot("一等奖", 1, new Amount.Unconfigured())),
            "五-一-3",
            "awards.p"));
    assertEquals("p/一等奖 - empty", Draft.shown(draft.awards()));
  }

  @Test
  void ranks_of_another_group_do_not_count() {
    Draft draft = new Draft().ranked("a", 1);
    draft.scheme.awards.add(
        new Award.Prizes(
            "p",
            "年终考评奖",
            "departments",
            "甲",
            List.of(new Award.Slot("一等奖", 1, new Amount.Unconfigured())),
            "五-一-3",
            "awards.p"));
    assertEquals("p/一等奖 - empty", Draft.shown(draft.awards()));
    draft.group = "甲";
    assertEquals("p/一等奖 a unconfigured", Draft.shown(draft.awards()));
  }

  static Draft draft() {
    Draft draft = new Draft();
    draft.scheme.awards.add(
        new Award.Prizes(
            "p",
            "年终考评奖",
            "departments",
            null,
            List.of(
                new Award.Slot("一等奖", 1, new Amount.Fixed(Exact.of("30000"))),
                new Award.Slot("二等奖", 2, new Amount.Fixed(Exact.of("20000")))),
            "五-一-3",
            "awards.p"));
    return draft;
  }
}
