package jxeval.desk.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;

class NewYearTest {
  private static final String NOTE = "assumed: true, note: 沿用2021年，待2022年文件确认";

  private static String next(String text) {
    return NewYear.of(text, 2021, 2022, new Words(Language.ZH));
  }

  private static Scheme loaded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(
        SchemeLoader.load("targets-2022.yaml", bytes, List.of()).scheme(), text);
  }

  @Test
  void what_belongs_to_the_old_year_is_emptied_and_everything_else_stays_where_it_stood() {
    String old =
        """
        # 目标文件
        schema: jx-eval/targets/1
        title: 某县2021年考核   # 标题
        year: 2021
        clauses: {二-1: 2021年利用内资}
        units:
          - id: t1
            name: 一队
            kind: team
            tasks:
              paid_in: 100
              new: {value: 2, assumed: true}

            # 成员
          - {id: d1, name: 商务局, kind: department, team: t1, tasks: {paid_in: 50}}
        measures:
          paid_in: {sum: projects.paid_in, unit: 万元, label: 实际进资}
          new: {count: projects, unit: 个, label: 项目}
        county_targets:
          - {measure: paid_in, target: 5亿元, stretch: {value: 6亿元, clause: 二-1}, clause: 二-1}
          - measure: new
            target: {value: 4, assumed: true, note: 样本}
        funds: {grants: {team: 100000}}
        rulings:
          - {on: lateness, unit: t1, month: 2021-03}
        """;
    assertEquals(
        """
        # 目标文件
        schema: jx-eval/targets/1
        title: 某县2022年考核   # 标题
        year: 2022
        clauses: {二-1: 2021年利用内资}
        units:
          - id: t1
            name: 一队
            kind: team
            tasks:
              {}

            # 成员
          - {id: d1, name: 商务局, kind: department, team: t1, tasks: {}}
        measures:
          paid_in: {sum: projects.paid_in, unit: 万元, label: 实际进资}
          new: {count: projects, unit: 个, label: 项目}
        county_targets:
          - {measure: paid_in, target: {value: 5亿元, %1$s}, stretch: {value: 6亿元, clause: 二-1, assumed: true}, clause: 二-1}
          - measure: new
            target: {value: 4, assumed: true, note: 样本}
        funds: {grants: {team: {value: 100000, %1$s}}}
        rulings:
          []
        """
            .formatted(NOTE),
        next(old));
  }

  @Test
  void amounts_of_awards_are_marked_wherever_they_stand() {
    String awards =
        """
        schema: jx-eval/targets/1
        title: 某县
        year: 2021
        units: []
        measures: {}
        awards:
          people:
            kind: people
            cap:
              value: 5000
              clause: 五
          capital: {kind: tiered, base: verification.recognised, tiers: {marginal: [{below: 5000, rate: 0.01}, {rate: 0.02}]}, cap_unit: {value: 7, assumed: true}, already_rewarded: [{project: 甲, base: 5, year: 2020}]}
        clauses: {五: 奖励}
        """;
    String made = next(awards);
    assertEquals(
        """
            cap:
              value: 5000
              clause: 五
              assumed: true
          capital: {kind: tiered, base: verification.recognised, tiers: {marginal: [{below: 5000, rate: {value: 0.01, %1$s}}, {rate: {value: 0.02, %1$s}}]}, cap_unit: {value: 7, assumed: true}, already_rewarded: []}
        clauses: {五: 奖励}
        """
            .formatted(NOTE),
        made.substring(made.indexOf("    cap:\n")));
    assertEquals(
        List.of("五: awards.people.cap"),
        LookAgain.of(loaded(made)).stream()
            .filter(l -> !l.clause().isEmpty())
            .map(l -> l.clause() + ": " + String.join(", ", l.paths()))
            .toList());
  }

  @Test
  void the_file_of_2021_becomes_one_of_2022_that_loads() throws IOException {
    Scheme scheme = loaded(next(Files.readString(Path.of("targets-2021.yaml"))));
    assertEquals(2022, scheme.year());
    assertEquals("金溪县2022年招商引资考核", scheme.title());
    assertEquals(
        "",
        scheme.units().stream()
            .filter(u -> !u.tasks().isEmpty())
            .map(u -> u.name())
            .collect(Collectors.joining()));
    assertNotNull(scheme.satisfaction());
    assertEquals(
        List.of("2022上半年", "2022下半年"), Objects.requireNonNull(scheme.satisfaction()).rounds());
    assertEquals(
        List.of(),
        scheme.parametersUnder("county_targets").stream()
            .filter(p -> p.path().endsWith("target") && !p.assumed())
            .toList());
  }
}
