package jxeval.evaluation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.evaluation.SurveyLine;
import jxeval.evaluation.SurveyMeans;
import jxeval.ledger.Item;
import jxeval.ledger.ListedRecords;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.model.Working;
import jxeval.scheme.Satisfaction;
import jxeval.scheme.SchemeDraft;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The survey: 公开 and 效率 weigh 0.4 and 0.6; 企业代表 0.7, 引资单位 0.3. */
class SurveyTest {
  private static final String FIRST = "2021上半年";
  private static final String SECOND = "2021下半年";

  @Test
  void aRoundWeighsDimensionsThenTheMeansOfRaterClasses() {
    Survey survey =
        survey(
            1,
            1,
            0,
            vote(FIRST, "企业代表", "商务局", 90, 80), // 84
            vote(FIRST, "企业代表", "商务局", 80, 71), // 74.6, mean 79.3
            vote(FIRST, "引资单位", "商务局", 100, 100));
    SurveyLine line = survey.round(FIRST).get(0);
    assertEquals(new BigDecimal("85.51"), line.score(), "0.7 × 79.3 + 0.3 × 100");
    assertEquals(3, line.votes());
    assertEquals(1, line.rank());
    assertNull(line.outcome(), "rounds have no outcome");
  }

  @Test
  void aRoundsScoreIsMadeOfTheMeansOfItsClassesAndOfItsDimensions() {
    Survey survey =
        survey(
            1,
            1,
            0,
            vote(FIRST, "企业代表", "商务局", 90, 80),
            vote(FIRST, "企业代表", "商务局", 80, 71),
            vote(FIRST, "引资单位", "商务局", 100, 100));
    SurveyMeans means = survey.round(FIRST).get(0).means();
    assertEquals(BigFraction.of(793, 10), value(means.raters().get("企业代表")));
    assertEquals(BigFraction.of(100), value(means.raters().get("引资单位")));
    assertEquals(
        BigFraction.of(895, 10), value(means.dimensions().get("公开")), "0.7 × 85 + 0.3 × 100");
    Working score = year(survey, "商务局").means().score();
    assertEquals(year(survey, "商务局").score(), Rounding.halfUp(value(score), 2));
  }

  @Test
  void classesAndDimensionsStandInTheOrderOfTheTargetFile() {
    Map<String, Working> named = new LinkedHashMap<>();
    List<String> names = List.of("信息公开", "办事效率", "依法行政", "服务质量", "履职水平", "廉洁自律", "政策落实");
    names.forEach(n -> named.put(n, Working.nothing()));
    SurveyMeans means = new SurveyMeans(named, named, null, List.of());
    assertEquals(names, List.copyOf(means.raters().keySet()));
    assertEquals(names, List.copyOf(means.dimensions().keySet()));
  }

  private static BigFraction value(@Nullable Working working) {
    return working == null ? BigFraction.ZERO : working.value();
  }

  @Test
  void a_mark_left_blank_adds_nothing_to_its_vote() {
    Item half =
        ListedRecords.item("survey", 2, "round", FIRST, "rater", "企业代表", "unit", "商务局", "公开", 90);
    assertEquals(
        new BigDecimal("36.00"), survey(1, 1, 0, half).round(FIRST).get(0).score(), "0.4 × 90");
  }

  @Test
  void votes_of_a_round_or_a_class_that_the_target_file_does_not_name_do_not_count() {
    Survey survey =
        survey(
            1,
            1,
            0,
            vote(FIRST, "企业代表", "商务局", 50, 50),
            vote(FIRST, "群众", "商务局", 90, 90),
            vote("2020下半年", "企业代表", "商务局", 90, 90),
            vote("2020下半年", "企业代表", "秀谷镇", 90, 90));
    assertEquals(15, survey.lines().size(), "the township is not surveyed");
    assertEquals(new BigDecimal("50.00"), year(survey, "商务局").score());
    assertEquals(1, year(survey, "商务局").votes());
  }

  @Test
  void without_rules_there_is_no_survey() {
    Item vote = vote(FIRST, "企业代表", "商务局", 50, 50);
    Survey survey =
        Survey.of(
            new SchemeDraft().unit("商务局", "department").build(), new ListedRecords(List.of(vote)));
    assertEquals(Survey.NONE, survey);
    assertEquals(List.of(), survey.first());
    assertEquals(List.of(), survey.ofYear());
  }

  @Test
  void aClassWithoutVotesLeavesItsWeightToTheOthers() {
    Survey survey = survey(1, 1, 0, vote(FIRST, "引资单位", "商务局", 50, 60));
    assertEquals(new BigDecimal("56.00"), survey.round(FIRST).get(0).score());
  }

  @Test
  void theYearIsTheMeanOfThePrintedRounds() {
    Survey survey =
        survey(
            1,
            1,
            0,
            vote(FIRST, "企业代表", "商务局", "80.004", "80.004"), // prints 80.00
            vote(SECOND, "企业代表", "商务局", "80.005", "80.005")); // prints 80.01
    assertEquals(new BigDecimal("80.01"), year(survey, "商务局").score(), "80.005 half up");
    assertEquals(2, year(survey, "商务局").votes());
  }

  @Test
  void aRoundWithTooFewVotesIsShownButNeitherRankedNorInTheYear() {
    Survey survey =
        survey(
            2,
            5,
            1,
            vote(FIRST, "企业代表", "商务局", 60, 60),
            vote(FIRST, "引资单位", "商务局", 60, 60),
            vote(SECOND, "企业代表", "商务局", 100, 100),
            vote(SECOND, "企业代表", "税务局", 10, 10));
    SurveyLine thin = survey.round(SECOND).get(0);
    assertEquals(new BigDecimal("100.00"), thin.score());
    assertNull(thin.rank());
    assertNull(thin.outcome());
    assertEquals(new BigDecimal("60.00"), year(survey, "商务局").score());
    assertEquals(2, year(survey, "商务局").votes(), "votes of the round that entered");
    assertEquals("top", year(survey, "商务局").outcome());
    SurveyLine none = year(survey, "税务局");
    assertNull(none.score());
    assertNull(none.rank());
    assertEquals(0, none.votes());
    assertEquals("thin", none.outcome());
  }

  @Test
  void everyUnitOfAKindWithAVoteIsListedAndNoOther() {
    Survey survey = survey(1, 0, 0, vote(FIRST, "企业代表", "税务局", 10, 10));
    for (String round : List.of(FIRST, SECOND, "2021")) {
      assertEquals(
          round.equals(SECOND) ? List.of("商务局", "税务局", "环保局", "住建局", "科技局") : LISTED,
          survey.round(round).stream().map(l -> l.unit().id()).toList(),
          round);
    }
    assertNull(survey.round(FIRST).get(1).score());
    assertEquals(15, survey.lines().size(), "townships have no vote");
  }

  private static final List<String> LISTED = List.of("税务局", "商务局", "环保局", "住建局", "科技局");

  @ParameterizedTest(name = "scores {0}, top {1}, last {2}: {3}, undecided {4}")
  @CsvSource(
      useHeadersInDisplayName = true,
      nullValues = "none",
      textBlock =
          """
          scores,         top, last, outcomes,                undecided, why
          90 80 70 60 50, 1,   1,    top - - - last,          none,      plain
          90 80 70 60 50, 0,   0,    - - - - -,               none,      nobody
          90 90 90 60 50, 2,   1,    top top top - last,      none,      ties at the top get in
          90 80 80 80 50, 2,   1,    top top top top last,    none,      ties at the edge of the top get in
          90 80 70 50 50, 1,   1,    top - - - -,             住建局、科技局, a tie at the last place
          90 80 70 50 50, 1,   2,    top - - last last,       none,      both places are theirs
          90 80 60 60 50, 1,   2,    top - - - last,          环保局、住建局, the tie is about the second place
          50 50 50 50 50, 5,   1,    top top top top top,     none,      within the top nobody is last
          50 50 50 50 50, 0,   1,    - - - - -,               商务局、税务局、环保局、住建局、科技局, all tied
          90 80 70 60 50, 5,   1,    top top top top top,     none,      the top reaches the end
          90 80 70 60 50, 4,   2,    top top top top last,    none,      the top is never last
          90 80 70 60 50, 5,   2,    top top top top top,     none,      nor at the end of the list
          90 80 70 60 50, 1,   9,    top last last last last, none,      more places than units
          """)
  void outcomesOfTheYear(
      String scores, int top, int last, String outcomes, @Nullable String undecided, String why) {
    Survey survey = surveyOf(scores, top, last, false);
    assertEquals(outcomes, outcomes(survey), why);
    assertEquals(
        undecided == null ? List.of() : List.of(undecided),
        survey.findings().stream().map(f -> f.args().get("units")).toList(),
        why);
  }

  @Test
  void allTiedAtTheLastPlaceAreLastWhereTheTargetFileSaysSo() {
    Survey survey = surveyOf("90 80 70 50 50", 1, 1, true);
    assertEquals("top - - last last", outcomes(survey));
    assertTrue(survey.findings().isEmpty());
  }

  @Test
  void aTieAtTheLastPlaceIsToldAndANearTieIsNot() {
    Finding finding = surveyOf("90 80 70 71.25 71.25", 1, 2, false).findings().get(0);
    assertEquals(AcrossRule.X554, finding.rule());
    assertEquals("71.25", finding.args().get("score"));
    assertEquals("五-二-4", finding.clause());
    assertTrue(surveyOf("90 80 70 71.25 71.26", 1, 1, false).findings().isEmpty());
  }

  @Test
  void ranksStandOnRoundsTooAndShareTies() {
    Survey survey = surveyOf("90 80 80 60 50", 1, 1, false);
    assertEquals(
        List.of(1, 2, 2, 4, 5), survey.round(FIRST).stream().map(SurveyLine::rank).toList());
  }

  @Test
  void anIndependentCalculationAgreesOnRandomBallotsInAnyOrder() {
    Random random = new Random(5);
    for (int trial = 0; trial < 60; trial++) {
      List<Item> ballots = new ArrayList<>();
      List<int[]> plain = new ArrayList<>();
      for (int i = 0; i < random.nextInt(60); i++) {
        int[] b = {
          random.nextInt(2),
          random.nextInt(2),
          random.nextInt(5),
          random.nextInt(101),
          random.nextInt(101)
        };
        plain.add(b);
        ballots.add(
            vote(
                b[0] == 0 ? FIRST : SECOND,
                b[1] == 0 ? "企业代表" : "引资单位",
                NAMES.get(b[2]),
                b[3],
                b[4]));
      }
      Collections.shuffle(ballots, random);
      Survey survey = survey(3, 2, 1, ballots.toArray(Item[]::new));
      Map<String, String> expected = plain.isEmpty() ? Map.of() : secondCalculation(plain);
      Map<String, String> found = new TreeMap<>();
      for (SurveyLine line : survey.lines()) {
        found.put(
            line.round() + line.unit().id(), line.score() + " " + line.votes() + " " + line.rank());
      }
      assertEquals(new TreeMap<>(expected), found);
    }
  }

  /** In hundred-thousandths by whole numbers: marks weigh 4 and 6 tenths, classes 7 and 3. */
  private static Map<String, String> secondCalculation(List<int[]> ballots) {
    Map<String, String> lines = new TreeMap<>();
    BigDecimal[][] printed = new BigDecimal[3][5];
    int[][] votes = new int[3][5];
    for (int unit = 0; unit < 5; unit++) {
      BigDecimal total = BigDecimal.ZERO;
      int entered = 0;
      for (int round = 0; round < 2; round++) {
        long[] sum = new long[2];
        int[] count = new int[2];
        for (int[] b : ballots) {
          if (b[0] == round && b[2] == unit) {
            sum[b[1]] += 4L * b[3] + 6L * b[4];
            count[b[1]]++;
          }
        }
        votes[round][unit] = count[0] + count[1];
        long above =
            count[0] == 0
                ? 3 * sum[1]
                : count[1] == 0 ? 7 * sum[0] : 7 * sum[0] * count[1] + 3 * sum[1] * count[0];
        long below =
            count[0] == 0
                ? 3L * count[1]
                : count[1] == 0 ? 7L * count[0] : 10L * count[0] * count[1];
        if (below == 0) {
          continue;
        }
        printed[round][unit] =
            BigDecimal.valueOf(above)
                .divide(BigDecimal.valueOf(below * 10), 2, RoundingMode.HALF_UP);
        if (votes[round][unit] >= 3) {
          total = total.add(printed[round][unit]);
          votes[2][unit] += votes[round][unit];
          entered++;
        }
      }
      printed[2][unit] =
          entered == 0 ? null : total.divide(BigDecimal.valueOf(entered), 2, RoundingMode.HALF_UP);
    }
    for (int round = 0; round < 3; round++) {
      for (int unit = 0; unit < 5; unit++) {
        int rank = 1;
        for (int other = 0; other < 5; other++) {
          if (votes[round][other] >= 3
              && votes[round][unit] >= 3
              && printed[round][other].compareTo(printed[round][unit]) > 0) {
            rank++;
          }
        }
        lines.put(
            List.of(FIRST, SECOND, "2021").get(round) + NAMES.get(unit),
            printed[round][unit]
                + " "
                + votes[round][unit]
                + " "
                + (votes[round][unit] >= 3 ? rank : null));
      }
    }
    return lines;
  }

  private static final List<String> NAMES = List.of("商务局", "税务局", "环保局", "住建局", "科技局");

  private static Survey surveyOf(String scores, int top, int last, boolean all) {
    List<Item> ballots = new ArrayList<>();
    String[] words = scores.split(" ");
    for (int i = 0; i < words.length; i++) {
      ballots.add(vote(FIRST, "企业代表", NAMES.get(i), words[i], words[i]));
    }
    return survey(1, top, last, all, ballots);
  }

  private static String outcomes(Survey survey) {
    return NAMES.stream()
        .map(n -> String.valueOf(year(survey, n).outcome()).replace("null", "-"))
        .collect(Collectors.joining(" "));
  }

  private static SurveyLine year(Survey survey, String unit) {
    return survey.round("2021").stream()
        .filter(l -> l.unit().id().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private static Survey survey(int minimum, int top, int last, Item... ballots) {
    return survey(minimum, top, last, false, List.of(ballots));
  }

  private static Survey survey(int minimum, int top, int last, boolean all, List<Item> ballots) {
    SchemeDraft draft = new SchemeDraft();
    NAMES.forEach(n -> draft.unit(n, "department"));
    draft.unit("秀谷镇", "township");
    Map<String, BigFraction> dimensions = new LinkedHashMap<>();
    dimensions.put("公开", Exact.of("0.4"));
    dimensions.put("效率", Exact.of("0.6"));
    Map<String, BigFraction> raters = new LinkedHashMap<>();
    raters.put("企业代表", Exact.of("0.7"));
    raters.put("引资单位", Exact.of("0.3"));
    draft.satisfaction =
        new Satisfaction(
            dimensions,
            raters,
            List.of(FIRST, SECOND),
            minimum,
            top,
            last,
            all,
            "五-二-4",
            "satisfaction");
    return Survey.of(draft.build(), new ListedRecords(ballots));
  }

  private static Item vote(String round, String rater, String unit, Object open, Object quick) {
    return ListedRecords.item(
        "survey",
        2,
        "round",
        round,
        "rater",
        rater,
        "unit",
        unit,
        "公开",
        open instanceof String s ? new BigDecimal(s) : open,
        "效率",
        quick instanceof String s ? new BigDecimal(s) : quick);
  }
}
