package jxeval.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectIdentityTest {

  @ParameterizedTest(name = "{0} {1} {2} beside P1 甲 商: {3} projects, {4}")
  @CsvSource(
      useHeadersInDisplayName = false,
      textBlock =
          """
          P1,   乙,      丙, 1, the number decides
          Ｐ 1, 甲,      商, 1, width and spaces fold
          P2,   甲,      商, 2, another number
          '',   甲,      商, 1, without a number it joins the numbered one
          '',   '甲 ',   商, 1, the name folds
          '',   甲,      丙, 2, another investor
          '',   乙,      商, 2, another name
          """)
  void aRowJoinsTheProjectOfItsNumberElseOfItsNameAndInvestor(
      String code, String name, String investor, int projects, String why) {
    FactsDraft facts =
        new FactsDraft()
            .project("t1", 1)
            .project("t2", 2, "code=" + code, "name=" + name, "investor=" + investor, "units=c");
    assertEquals(projects, facts.ledger(2).projects().size(), why);
  }

  @Test
  void withTwoNumberedProjectsOfItsNameARowWithoutNumberStandsAlone() {
    FactsDraft facts =
        new FactsDraft().project("t1", 1).project("t1", 1, "code=P2").project("t2", 1, "code=");
    assertEquals(3, facts.ledger(1).projects().size());
  }

  @Test
  void aNumberThatCameLaterIsUnknownBefore() {
    FactsDraft facts =
        new FactsDraft().project("t1", 1, "code=", "paid_in=10").project("t1", 2, "paid_in=20");
    assertEquals("甲", facts.project(1).id());
    assertEquals("P1", facts.project(2).id());
    assertEquals("30", FactsDraft.shown(facts.project(2).get("paid_in")));
  }

  @Test
  void aRowKeptOutStillTellsWhichNumberANameBears() {
    FactsDraft facts = new FactsDraft().project("t1", 1).excluded().project("t2", 1, "code=");
    assertEquals(1, facts.ledger(1).projects().size());
  }

  @Test
  void aNumberIsPrintedInHalfWidthHoweverItWasTyped() {
    FactsDraft facts = new FactsDraft().project("t1", 1).project("t1", 2, "code=Ｐ 1");
    assertEquals("P1", facts.project(2).id());
  }

  @Test
  void theNumberOfAnEarlierRowNamesTheProject() {
    FactsDraft facts = new FactsDraft().project("t1", 1).project("t1", 2, "code=");
    assertEquals("P1", facts.project(2).id());
  }
}
