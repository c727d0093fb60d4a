package jxeval.scheme.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.scheme.Scheme;
import jxeval.scheme.coverage.Coverage.Citation;
import jxeval.scheme.coverage.Coverage.Item;
import jxeval.scheme.coverage.Coverage.State;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {
  private static final String COUNTY =
      """
      schema: jx-eval/targets/1
      title: 外县
      year: 2022
      clauses:
        第三条: 目标
        第四条: {value: 程序, note: 由人办理}
        第五条: 没有人管
      units: []
      measures:
        paid_in: {sum: projects.paid_in, unit: 万元, label: 进资, clause: 第三条}
        share: {ratio: [paid_in, 3], label: 占比}
        batches: {count: trips, unit: 批, label: 批次}
      county_targets:
        - {measure: MEASURE, target: TARGET, clause: 第三条}
      """;

  private static Scheme scheme(String yaml) {
    Scheme scheme =
        SchemeLoader.load("t.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of()).scheme();
    assertNotNull(scheme);
    return scheme;
  }

  private static Scheme county(String measure, String target) {
    return scheme(COUNTY.replace("MEASURE", measure).replace("TARGET", target));
  }

  private static Item item(Coverage coverage, String id) {
    return coverage.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1} in “{2}”")
  @CsvSource(
      textBlock =
          """
          paid_in, 58.32亿元, 进资58.32亿元,      true
          paid_in, 583200,    进资58.32亿元,      true
          paid_in, 583200万元, 进资58.32亿元,     true
          paid_in, 583200,    进资58.32亿,        true
          paid_in, 583200,    进资583200,         true
          paid_in, 53.82亿元, 进资58.32亿元,      false
          paid_in, 58.32,     进资58.32亿元,      false
          paid_in, 58.32亿元, 进资58.32亿美元,    false
          paid_in, 58.32亿元, 进资58.32亿元以上,  true
          paid_in, 2亿元,     进资两亿元,         true
          share,   0.35,      占35%以上,          true
          share,   0.05,      占百分之五,         true
          share,   0.3333,    占三分之一,         true
          share,   0.3334,    占三分之一,         false
          share,   0.25,      占四分之一,         true
          share,   0.6,       占六成,             true
          share,   0.53,      占35%以上,          false
          batches, 10,        10批次,             true
          batches, 10,        十批,               true
          batches, 10,        10万元,             false
          batches, 1,         2批,                false
          """)
  void a_number_holds_where_the_clause_states_it_in_any_form(
      String measure, String target, String text, boolean holds) {
    Outline opinion = Outline.of("第一条 无\n第三条 " + text + "。\n第四条 程序\n第五条 无\n");
    Coverage coverage = Coverage.of(county(measure, target), opinion);
    assertEquals(holds, item(coverage, "第三条").citations().get(0).stated());
    assertEquals(!holds, coverage.contradicts());
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource({
    "53.82亿元, 58.32亿元",
    "58.23亿元, 58.32亿元",
    "58.3亿元, 58.32亿元",
    "583.2亿元, 58.32亿元",
    "58.42亿元, 58.32亿元"
  })
  void a_slip_is_told_with_what_was_meant(String target, String meant) {
    Outline opinion = Outline.of("第三条 45个，进资58.32亿元。");
    Citation citation =
        item(Coverage.of(county("paid_in", target), opinion), "第三条").citations().get(0);
    Stated stated = citation.meant();
    assertEquals(meant, stated == null ? "" : stated.shown());
  }

  @Test
  void a_clause_is_computed_or_left_to_people_with_a_reason_or_not_used() {
    Coverage coverage = Coverage.of(county("paid_in", "1亿元"), null);
    assertEquals(State.COMPUTED, item(coverage, "第三条").state());
    assertEquals(State.MANUAL, item(coverage, "第四条").state());
    assertEquals(State.UNUSED, item(coverage, "第五条").state());
    assertTrue(coverage.leavesOut());
    assertFalse(coverage.contradicts());
  }

  @Test
  void a_registered_clause_that_the_opinion_does_not_have_is_told() {
    Coverage coverage = Coverage.of(county("paid_in", "1亿元"), Outline.of("第三条 1亿元\n第四条 无\n"));
    assertEquals(false, item(coverage, "第五条").found());
    assertTrue(coverage.contradicts());
  }

  @Test
  void what_is_assumed_or_of_another_document_need_not_be_stated() {
    String yaml =
        """
        schema: jx-eval/targets/1
        title: 外县
        year: 2022
        units: []
        measures: {}
        awards:
          people: {kind: people, cap: {value: 7000, assumed: true, note: 未定}, clause: 五}
          a:
            kind: tiered
            base: tax.retained
            tiers: {value: {whole: [{at_least: 0, rate: 0.07}]}, assumed: true, note: 未定}
            clause: 五
          b:
            kind: tiered
            base: tax.retained
            tiers: {whole: [{at_least: 0, rate: 0.09}]}
            source: {title: 另一办法}
            clause: 五
        funds: {grants: {team: 100000}, clause: 五}
        """;
    Coverage coverage = Coverage.of(scheme(yaml), Outline.of("五、每队10万元\n"));
    assertEquals(
        "funds.grants.team",
        item(coverage, "五").citations().stream()
            .map(c -> c.claim().parameter().path())
            .collect(Collectors.joining(" ")));
    assertFalse(coverage.contradicts());
  }

  private static Scheme jinxi() throws IOException {
    return scheme(Files.readString(Path.of("targets-2021.yaml")));
  }

  private static Outline opinion() throws IOException {
    return Outline.of(
        Files.readString(Path.of("src/test/resources/jxeval/scheme/opinion-2021-excerpt.txt")));
  }

  @Test
  void every_clause_of_2021_is_computed_or_says_why_not() throws IOException {
    assertFalse(Coverage.of(jinxi(), null).leavesOut());
  }

  static Stream<Citation> citations() throws IOException {
    return Coverage.of(jinxi(), opinion()).items().stream().flatMap(i -> i.citations().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("citations")
  void every_number_of_2021_stands_in_its_clause_and_no_other_would(Citation citation)
      throws IOException {
    assertEquals(true, citation.stated(), citation.toString());
    Claim claim = citation.claim();
    String text = opinion().text(String.valueOf(claim.parameter().clause())).orElseThrow();
    Claim other = new Claim(claim.parameter(), claim.number().multiply(37), claim.unit());
    assertFalse(other.isStatedIn(StatedNumbers.in(text)), other.toString());
  }
}
