package jxeval.evaluation.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jxeval.evaluation.measure.Measures;
import jxeval.ledger.ListedRecords;
import jxeval.model.Exact;
import jxeval.scheme.Award;
import jxeval.scheme.Comparison;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.condition.All;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.condition.MeasureIs;
import jxeval.scheme.condition.Won;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 激励招商奖: prize winners with a new project in the park; a to c won prizes, d did not. */
class NominationsTest {
  private static final Condition WINNER_IN_PARK =
      new All(
          List.of(
              new Won("prizes"),
              new MeasureIs("park_new", new Comparison(Exact.of("0"), null, null, null))));

  @Test
  void winnersWithANewProjectInTheParkMayNominate() {
    Draft draft = draft(WINNER_IN_PARK).figure("a", "park_new", "0").figure("b", "park_new", "0.5");
    draft.figure("d", "park_new", "2");
    assertEquals("n b nominated", nominations(draft));
  }

  @Test
  void aUnitBarredFromPrizesHasNotWon() {
    Draft draft = draft(WINNER_IN_PARK).figure("b", "park_new", "1").bar("b", "prizes");
    assertEquals("", nominations(draft));
  }

  @Test
  void aUnitBarredFromNominationsIsListed() {
    Draft draft = draft(WINNER_IN_PARK).figure("b", "park_new", "1").bar("b", "nominations");
    assertEquals("n b barred", nominations(draft));
  }

  @Test
  void anUndecidedPrizeIsNotWonYet() {
    Draft draft = PrizesTest.draft().ranked("a", 1).ranked("b", 1).ranked("c", 3);
    draft.scheme.awards.add(award(WINNER_IN_PARK));
    for (String unit : List.of("a", "b", "c")) {
      draft.figure(unit, "park_new", "1");
    }
    assertEquals("n c nominated", nominations(draft));
  }

  @Test
  void oneAwardMayBeAskedForByItsId() {
    assertEquals("n a nominated\nn b nominated\nn c nominated", nominations(draft(new Won("p"))));
    assertEquals("", nominations(draft(new Won("q"))));
  }

  @Test
  void withoutAConditionAWinnerNeedsAProjectInThePark() {
    Draft draft = draft(null);
    draft.items.add(ListedRecords.item("projects", 2, "unit", "a", "in_park", "是"));
    draft.items.add(ListedRecords.item("projects", 3, "unit", "b", "in_park", "否"));
    draft.items.add(ListedRecords.item("projects", 4, "unit", "d", "in_park", "是"));
    assertEquals("n a nominated", nominations(draft));
  }

  @Test
  void without_a_condition_the_measure_new_projects_says_what_is_new() {
    Draft draft = draft(null);
    draft.scheme.measures.put(
        "new_projects",
        Measures.of(
            "new_projects",
            Measure.Kind.COUNT,
            "projects",
            new Filter.Field("status", new jxeval.scheme.Test.NotIn(List.of("终止")))));
    project(draft, "a", "in_park", "是", "status", "终止");
    project(draft, "b", "in_park", "是", "status", "在建");
    project(draft, "c", "status", "在建");
    assertEquals("n b nominated", nominations(draft));
  }

  @Test
  void where_new_projects_is_built_from_measures_every_project_in_the_park_counts() {
    Draft draft = draft(null);
    draft.scheme.measures.put(
        "new_projects",
        Measures.of(
            "new_projects", new Measure.Plain(new Measure.OfMeasure("signed", Exact.of("1")))));
    project(draft, "a", "in_park", "否");
    project(draft, "b", "in_park", "是");
    assertEquals("n b nominated", nominations(draft));
  }

  private static void project(Draft draft, String unit, String... fields) {
    Object[] all = new Object[fields.length + 2];
    all[0] = "unit";
    all[1] = unit;
    System.arraycopy(fields, 0, all, 2, fields.length);
    draft.items.add(ListedRecords.item("projects", draft.items.size() + 2, all));
  }

  private static String nominations(Draft draft) {
    return Draft.shown(draft.awards())
        .lines()
        .filter(l -> l.startsWith("n "))
        .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
  }

  private static Draft draft(@Nullable Condition when) {
    Draft draft = PrizesTest.draft().ranked("a", 1).ranked("b", 2).ranked("c", 3).ranked("d", 4);
    draft.scheme.awards.add(0, award(when));
    return draft;
  }

  private static Award award(@Nullable Condition when) {
    return new Award.Nominations("n", "激励招商奖", List.of("department"), when, "五-一-2", "awards.n");
  }
}
