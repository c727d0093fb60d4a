package jxeval.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.measure.Figures;
import jxeval.ledger.ListedRecords;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.api.Test;

/** Rankings of departments a and b (group 甲), c (group 乙) and team t (group 甲). */
class ScoreboardTest {
  private static final Scheme SCHEME =
      Objects.requireNonNull(
          SchemeLoader.load(
                  "targets-2021.yaml",
                  """
                  schema: jx-eval/targets/1
                  title: 考核
                  year: 2021
                  units:
                    - {id: t, name: 一队, kind: team, group: 甲}
                    - {id: a, name: 甲局, kind: department, group: 甲}
                    - {id: c, name: 丙局, kind: department, group: 乙}
                    - {id: b, name: 乙局, kind: department, group: 甲}
                  measures: {}
                  assessments: [{id: departments, units: [department], total: 0, indicators: []}]
                  """
                      .getBytes(StandardCharsets.UTF_8),
                  List.of())
              .scheme());

  private static final Figures FIGURES = new Figures(SCHEME, new ListedRecords(List.of()));

  @Test
  void units_are_ranked_in_the_groups_of_their_assessment_in_the_order_of_the_file() {
    assertEquals(
        List.of("甲 a b", "乙 c"),
        Scoreboard.of(FIGURES, Set.of()).groups().stream().map(ScoreboardTest::shown).toList());
  }

  @Test
  void one_group_ranked_alone_is_as_among_the_others() {
    for (GroupResult group : Scoreboard.of(FIGURES, Set.of()).groups()) {
      assertEquals(group, Scoreboard.group(FIGURES, group.assessment(), group.group(), Set.of()));
    }
  }

  private static String shown(GroupResult group) {
    return group.group()
        + " "
        + String.join(" ", group.units().stream().map(u -> u.unit().id()).toList());
  }
}
