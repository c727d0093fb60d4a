package jxeval.report.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jxeval.model.Unit;
import jxeval.report.restate.Line;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BridgeTest {
  private static final String TARGETS =
      """
      schema: jx-eval/targets/1
      title: 试县
      year: 2021
      calendar: {due: []}
      units:
        - {id: a, name: 甲镇, kind: township}
        - {id: b, name: 乙镇, kind: township}
        - {id: c, name: 丙镇, kind: township}
        - {id: d, name: 丁镇, kind: township}
        - {id: z, name: 某局, kind: department}
      measures: {hired: {sum: recruitment.hired, unit: 人, label: 招工}}
      assessments:
        - {id: towns, title: 乡镇, units: [township], total: 0, ranking: %s, indicators: [{measure: hired, bonus_only: true, score: {each: {worth: 1}}}]}
      """;

  private static Scheme scheme(String ranking) {
    return Objects.requireNonNull(
        SchemeLoader.load(
                "targets-2021.yaml",
                TARGETS.formatted(ranking).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                List.of())
            .scheme());
  }

  /** Totals of the four towns, ranked 1-2-2-4; {@code -} has none. */
  private static Map<Line, String> board(String totals) {
    List<String> units = List.of("a", "b", "c", "d");
    Map<Line, String> figures = new LinkedHashMap<>();
    String[] all = totals.split(" ");
    for (int i = 0; i < all.length; i++) {
      if (!all[i].equals("-")) {
        int above = 0;
        for (String other : all) {
          above += !other.equals("-") && Integer.parseInt(other) > Integer.parseInt(all[i]) ? 1 : 0;
        }
        figures.put(new Line(Line.Kind.TOTAL, units.get(i), "towns"), all[i] + ".00");
        figures.put(new Line(Line.Kind.BONUS, units.get(i), "towns"), all[i] + ".00");
        figures.put(new Line(Line.Kind.RANK, units.get(i), "towns"), "" + (above + 1));
      }
    }
    return figures;
  }

  private static List<Bridge> ofFirst(String ranking, Chain chain) {
    Scheme scheme = scheme(ranking);
    return Bridge.all(scheme, scheme.unit("a").orElseThrow(), chain);
  }

  @ParameterizedTest(name = "{0}, then {1}: {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          then,        now,         from, own, others, to, why
          40 30 20 10, 40 30 20 10, 1,    0,   0,      1,  nobody moves
          10 20 30 40, 25 20 30 40, 4,    -1,  0,      3,  it passes one that stands still
          10 20 30 40, 10 5 5 40,   4,    0,   -2,     2,  two fall behind it
          10 20 30 40, 25 50 30 40, 4,    -1,  1,      4,  it passes one that then passes it
          20 20 30 40, 30 20 30 40, 3,    -1,  0,      2,  up to a tie
          40 - 30 20,  25 35 30 20, 1,    1,   1,      3,  one is ranked that was not
          """)
  void theChangeOfRankIsItsOwnAndThatOfTheOthers(
      String then, String now, int from, int own, int others, int to) {
    Chain chain = new Chain(board(then)).then(Part.NEW, board(now));
    assertEquals(new RankMove(from, own, others, to), ofFirst("standard", chain).get(0).rank());
  }

  @Test
  void inADenseRankingEqualRivalsAreOnePlace() {
    Chain chain = new Chain(board("50 40 40 10")).then(Part.NEW, board("20 40 40 10"));
    RankMove rank = Objects.requireNonNull(ofFirst("dense", chain).get(0).rank());
    assertEquals(1, rank.own());
  }

  @Test
  void aStateThatGivesNoScoreLeavesItsShareToTheNext() {
    Chain chain =
        new Chain(board("10 20 30 40"))
            .then(Part.PACE, board("- 20 30 40"))
            .then(Part.NEW, board("15 20 30 40"));
    Bridge bridge = ofFirst("standard", chain).get(0);
    List<BigDecimal> changes = new ArrayList<>();
    bridge.parts().forEach(m -> changes.add(m.change()));
    BigDecimal none = new BigDecimal("0.00");
    assertEquals(List.of(none, none, none, none, new BigDecimal("5.00")), changes);
  }

  @Test
  void withoutAScoreInBothMonthsThereIsNoBridge() {
    assertEquals(
        List.of(),
        ofFirst("standard", new Chain(board("- 20 30 40")).then(Part.NEW, board("1 2 3 4"))));
    Scheme scheme = scheme("standard");
    Unit office = scheme.unit("z").orElseThrow();
    assertEquals(List.of(), Bridge.all(scheme, office, new Chain(board("1 2 3 4"))));
  }

  @Test
  void aUnitThatIsBarredFromTheRankingHasNoChangeOfRank() {
    Map<Line, String> barred = board("10 20 30 40");
    barred.remove(new Line(Line.Kind.RANK, "a", "towns"));
    Chain chain = new Chain(board("10 20 30 40")).then(Part.RULING, barred);
    Bridge bridge = ofFirst("standard", chain).get(0);
    assertNull(bridge.rank());
    assertEquals(bridge.from(), bridge.to());
  }

  @Test
  void whatACapTakesIsAPartOfItsOwn() {
    Map<Line, String> capped = board("10 20 30 40");
    Line total = new Line(Line.Kind.TOTAL, "a", "towns");
    capped.put(total, "8.00");
    Bridge bridge =
        ofFirst("standard", new Chain(board("10 20 30 40")).then(Part.LATE, capped)).get(0);
    Bridge.Moved late =
        bridge.parts().stream().filter(m -> m.part() == Part.LATE).findFirst().orElseThrow();
    assertEquals(
        Map.of(new Line(Line.Kind.VETO, "a", "towns"), new BigDecimal("-2.00")), late.by());
  }
}
