package jxeval.evaluation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import jxeval.scheme.Measure;
import jxeval.scheme.SchemeDraft;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that depend on the unit: whether a row is in its focus, whether its head led a trip. */
class UnitFieldsTest {
  private static Unit unit(String industries, String regions) {
    return new Unit(
        "a",
        "甲",
        List.of(),
        "squad",
        null,
        false,
        "陈 团长",
        "王局长",
        new Unit.Focus(list(industries), list(regions)),
        false,
        "",
        Map.of());
  }

  private static List<String> list(String words) {
    return words.isBlank() ? List.of() : Arrays.asList(words.split(" "));
  }

  private static @Nullable BigFraction count(
      Subject subject, String set, String field, String word, String... fields) {
    SchemeDraft scheme = new SchemeDraft();
    scheme.regions.put("长三角", List.of("上海", "江苏", "浙江"));
    scheme.regions.put("珠三角", List.of("深圳"));
    Measure measure = Measures.of("m", Measure.Kind.COUNT, set, Measures.is(field, word));
    return new Figures(scheme.build(), new Listed().row(set, 1, fields))
        .of(measure, subject)
        .value();
  }

  @ParameterizedTest(name = "{2} from {3} in the focus {0} × {1}: 是 {4}, 否 {5}")
  @CsvSource(
      textBlock =
          """
          香料香精, '',     香料香精, 北京,     1, 0
          香料香精, '',     新经济,   北京,     0, 1
          '',       长三角, 新经济,   上海浦东, 1, 0
          '',       长三角, 新经济,   上 海,    1, 0
          '',       长三角, 新经济,   长三角,   1, 0
          '',       长三角, 新经济,   广东上海, 0, 1
          '',       长三角, 新经济,   深圳,     0, 1
          '',       广东,   新经济,   广东深圳, 1, 0
          香料香精, 长三角, 香料香精, 浙江,     1, 0
          香料香精, 长三角, 香料香精, 广东,     0, 1
          香料香精, 长三角, 新经济,   浙江,     0, 1
          '',       '',     香料香精, 浙江,     0, 0
          """)
  void aProjectIsInFocusWhereIndustryAndPlaceAre(
      String industries, String regions, String industry, String place, int yes, int no) {
    Subject subject = Subject.of(unit(industries, regions));
    String[] fields = {"industry=" + industry, "investor_place=" + place};
    assertEquals(BigFraction.of(yes), count(subject, "projects", "in_focus", "是", fields));
    assertEquals(BigFraction.of(no), count(subject, "projects", "in_focus", "否", fields));
  }

  @Test
  void aTripIsInFocusWhereItsDestinationIs() {
    Subject subject = Subject.of(unit("香料香精", "长三角"));
    assertEquals(BigFraction.ONE, count(subject, "trips", "in_focus", "是", "place=上海"));
    assertEquals(BigFraction.ZERO, count(subject, "trips", "in_focus", "是", "place=广州"));
  }

  @Test
  void a_project_that_does_not_say_what_the_focus_asks_for_is_outside_it() {
    Subject subject = Subject.of(unit("香料香精", "长三角"));
    assertEquals(BigFraction.ONE, count(subject, "projects", "in_focus", "否", "investor_place=上海"));
    assertEquals(BigFraction.ONE, count(subject, "projects", "in_focus", "否", "industry=香料香精"));
  }

  @ParameterizedTest(name = "{2} under review in the focus {0} × {1}: 是 {3}, 否 {4}")
  @CsvSource({"香料香精, 长三角, 香料香精, 1, 0", "香料香精, 长三角, 新经济, 0, 1", "'', 长三角, 新经济, 0, 0"})
  void a_reviewed_project_has_an_industry_and_no_place(
      String industries, String regions, String industry, int yes, int no) {
    Subject subject = Subject.of(unit(industries, regions));
    String field = "industry=" + industry;
    assertEquals(BigFraction.of(yes), count(subject, "review", "in_focus", "是", field));
    assertEquals(BigFraction.of(no), count(subject, "review", "in_focus", "否", field));
  }

  @Test
  void theCountyHasNoFocusAndNoHead() {
    assertEquals(BigFraction.ZERO, count(Subject.COUNTY, "trips", "in_focus", "是", "place=上海"));
    assertEquals(BigFraction.ZERO, count(Subject.COUNTY, "trips", "led_by", "head", "leaders=王局长"));
  }

  @ParameterizedTest(name = "led by {0}: {1}")
  @CsvSource({"王局长, 1", "陈团长, 1", "王 局长、李, 1", "李、陈团长, 1", "李, 0", "王局, 0"})
  void aTripIsLedByTheHeadOrTheLeaderAmongItsLeaders(String leaders, int counts) {
    assertEquals(
        BigFraction.of(counts),
        count(Subject.of(unit("", "")), "trips", "led_by", "head", "leaders=" + leaders));
  }

  @Test
  void withoutAHeadNoTripIsLedByOne() {
    Unit headless = SchemeDraft.unitOf("a", "squad", null);
    assertEquals(
        BigFraction.ZERO, count(Subject.of(headless), "trips", "led_by", "head", "leaders=王局长"));
  }

  @Test
  void who_led_a_trip_that_names_no_leaders_is_not_known() {
    Subject subject = Subject.of(unit("", ""));
    assertEquals(BigFraction.ZERO, count(subject, "trips", "led_by", "head", "place=上海"));
    assertEquals(BigFraction.ZERO, count(subject, "trips", "led_by", "other", "place=上海"));
    assertEquals(BigFraction.ONE, count(subject, "trips", "led_by", "other", "leaders=李"));
  }
}
