package jxeval.scheme.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jxeval.check.Finding;
import jxeval.scheme.Award;
import jxeval.scheme.Scheme;
import jxeval.scheme.scoring.AllOrNothing;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
  private static final String FIRST =
      Targets.file(
          """
          measures: {a: {sum: projects.paid_in, unit: 万元}, b: {count: projects}}
          assessments:
            - id: x
              units: [team]
              total: 10
              bonus_ceiling: {value: 5, assumed: true, note: 样本}
              indicators:
                - {measure: a, points: 6, score: {proportional: {cap: 1.2}}}
                - {id: second, measure: b, points: 4}
          awards:
            w: {kind: prizes, group: x, slots: [{id: 一, count: 1}, {id: 二, count: 2}]}
          regions: {长三角: [上海, 江苏]}
          calendar: {grace_days: 1}
          """);

  private static Loaded with(String overlay, Setting... settings) {
    return SchemeLoader.load(
        "first.yaml",
        Targets.bytes(FIRST),
        overlay.isEmpty()
            ? List.of()
            : List.of(new NamedBytes("second.yaml", Targets.bytes(overlay))),
        List.of(settings));
  }

  private static Scheme scheme(Loaded loaded) {
    assertEquals(List.of(), Lines.of(loaded));
    return Objects.requireNonNull(loaded.scheme());
  }

  @Test
  void mappings_merge_key_by_key_and_the_overlay_is_named() {
    Scheme scheme = scheme(with("calendar: {timeliness: counting}"));
    assertEquals(1, scheme.calendar().graceDays());
    assertEquals(false, scheme.calendar().firstDecides());
    assertEquals(List.of("second.yaml"), scheme.overlays());
    assertEquals("first.yaml", scheme.file());
  }

  @Test
  void lists_with_ids_merge_by_id_or_measure_and_new_items_are_appended() {
    Scheme scheme =
        scheme(
            with(
                """
                assessments:
                  - id: x
                    total: 12
                    indicators:
                      - {measure: a, points: 7, score: all_or_nothing}
                      - {id: third, measure: b, points: 1}
                """));
    assertEquals(3, scheme.assessments().get(0).indicators().size());
    assertEquals(BigFraction.of(7), scheme.assessments().get(0).indicators().get(0).points());
    assertEquals(new AllOrNothing(), scheme.assessments().get(0).indicators().get(0).score());
    assertEquals("third", scheme.assessments().get(0).indicators().get(2).id());
  }

  @Test
  void other_lists_are_replaced() {
    Scheme scheme = scheme(with("regions: {长三角: [浙江]}"));
    assertEquals(Map.of("长三角", List.of("浙江")), scheme.regions());
  }

  @Test
  void a_plain_value_over_an_assumed_one_is_no_longer_assumed() {
    assertEquals(List.of("assessments.0.bonus_ceiling"), scheme(with("")).assumed());
    Scheme scheme = scheme(with("assessments: [{id: x, bonus_ceiling: 8}]"));
    assertEquals(List.of(), scheme.assumed());
    assertEquals(BigFraction.of(8), scheme.assessments().get(0).bonusCeiling());
  }

  @Test
  void a_long_form_over_another_replaces_it_whole() {
    Scheme scheme = scheme(with("assessments: [{id: x, bonus_ceiling: {value: 8}}]"));
    assertEquals(List.of(), scheme.assumed());
  }

  @Test
  void prize_amounts_may_be_laid_over_slots() {
    Scheme scheme = scheme(with("awards: {w: {slots: [{id: 二, amount: 2万元}]}}"));
    Award.Prizes prizes = (Award.Prizes) scheme.awards().get(0);
    assertEquals(2, prizes.slots().get(1).count());
    assertEquals(BigFraction.of(20000), prizes.slots().get(1).amount().yuan(null).orElseThrow());
  }

  @Test
  void findings_name_the_file_in_which_they_stand() {
    Loaded loaded = with("calendar: {grace_day: 2}\nregions: {长三角: []}");
    List<String> errors =
        loaded.findings().stream()
            .filter(Finding::isError)
            .map(f -> String.valueOf(f.at()))
            .toList();
    assertEquals(List.of("second.yaml › L1:12"), errors);
    assertNull(loaded.scheme());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          assessments.0.bonus_ceiling = 9
          assessments.x.bonus_ceiling = 9
          assessments.x.indicators.second.label = 第二
          assessments.x.indicators.a.points = 6
          calendar.grace_days = 3
          calendar.timeliness = counting
          awards.w.slots.二.amount = 5000
          """)
  void a_setting_names_items_by_position_or_id_and_may_add_a_key(String path, String value) {
    scheme(with("", new Setting(path, value)));
  }

  @ParameterizedTest
  @CsvSource({
    "assessments.1.total",
    "assessments.y.total",
    "calender.grace_days",
    "title.x",
    "calendar.a.b"
  })
  void a_setting_that_leads_nowhere_is_told(String path) {
    Loaded loaded = with("", new Setting(path, "1"));
    assertEquals("S833 - " + path + " -", Lines.of(loaded).get(0));
  }

  @Test
  void a_set_value_is_checked_like_any_other() {
    Loaded loaded = with("", new Setting("calendar.grace_days", "three"));
    assertEquals(List.of("S809 L1:1 three -"), Lines.of(loaded));
    assertEquals("--set calendar.grace_days › L1:1", String.valueOf(loaded.findings().get(0).at()));
  }
}
