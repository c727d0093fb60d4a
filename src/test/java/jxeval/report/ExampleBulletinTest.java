package jxeval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jxeval.Golden;
import jxeval.Published;
import jxeval.evaluation.Results;
import jxeval.model.Unit;
import jxeval.output.json.ResultsJson;
import jxeval.output.xlsx.WorkbookText;
import jxeval.report.table.Sheet;
import jxeval.report.table.Workbook;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleBulletinTest {
  /** Lines that a long list shows in the approved text. */
  private static final int SHOWN = 60;

  @Test
  void the_may_bulletin_reads_as_agreed() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String sheet : WorkbookText.of(Examples.bulletin(5)).split("(?m)^(?=== )")) {
      List<String> lines = sheet.lines().toList();
      boolean list =
          sheet.startsWith("== 报表清单") || sheet.startsWith("== 溯源") || sheet.contains("台账 (");
      int shown = list ? Math.min(SHOWN, lines.size()) : lines.size();
      lines.subList(0, shown).forEach(l -> text.append(l).append('\n'));
      if (shown < lines.size()) {
        text.append("… ").append(lines.size() - shown).append(" lines more\n");
      }
    }
    Golden.assertMatches(
        "bulletin-2021-05.txt", text.toString().replaceAll("\\b[0-9a-f]{64}\\b", "…"));
  }

  @ParameterizedTest(name = "month {0}")
  @ValueSource(ints = {5, 12})
  void the_results_of_the_example_year_are_as_agreed(int month) throws IOException {
    String json = ResultsJson.of(Examples.results(month), new Words(Language.ZH), "0");
    Golden.assertMatches("results-2021-%02d.txt".formatted(month), lines(json));
  }

  /** One line a list entry and indicator; hashes and the list of assumed values left out. */
  private static String lines(String json) throws IOException {
    ObjectNode results = (ObjectNode) new ObjectMapper().readTree(json);
    results.remove("scheme");
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> part : results.properties()) {
      if (!part.getValue().isArray()) {
        lines.add(part.getKey() + " " + part.getValue());
      }
      for (JsonNode entry : part.getValue()) {
        if (part.getKey().equals("groups")) {
          group(entry, lines);
        } else if (entry instanceof ObjectNode object) {
          object.remove("sha256");
          lines.add(part.getKey() + " " + object);
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void group(JsonNode group, List<String> lines) {
    lines.add("group " + group.get("kind") + " " + group.get("group"));
    for (JsonNode unit : group.get("units")) {
      JsonNode indicators = ((ObjectNode) unit).remove("indicators");
      lines.add("unit " + unit);
      indicators.forEach(i -> lines.add("  " + i));
    }
  }

  @ParameterizedTest(name = "month {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void a_sheet_is_there_or_named_among_those_without_data(int month) {
    Workbook bulletin = Published.bulletin(Examples.results(month));
    List<String> names = bulletin.sheets().stream().map(Sheet::name).toList();
    String notes = String.join("\n", bulletin.sheets().get(0).notes());
    for (String name : List.of("外出招商", "项目进展", "招工", "外贸", "平台建设", "工作经费")) {
      assertNotEquals(names.contains(name), notes.contains(name), name);
    }
    assertEquals("通报", names.get(0));
    assertEquals(List.of("招商团队和驻点分队排名", "县直单位排名", "乡镇（区）排名"), names.subList(1, 4));
  }

  @Test
  void every_leader_of_a_team_is_held_against_forty_days_and_ten_batches() {
    Results results = Examples.results(5);
    Sheet outings =
        Published.bulletin(results).sheets().stream()
            .filter(s -> s.name().equals("外出招商"))
            .findFirst()
            .orElseThrow();
    Map<String, String> asked = new TreeMap<>();
    outings
        .tables()
        .get(1)
        .rows()
        .forEach(
            r ->
                asked.put(
                    r.cells().get(1).printed(),
                    r.cells().get(5).printed() + " " + r.cells().get(9).printed()));
    for (Unit team : results.scheme().units()) {
      if (team.kind().equals("team")) {
        assertEquals("40 10", asked.get(team.leader()), team.name());
      }
    }
  }

  @ParameterizedTest(name = "month {0}")
  @ValueSource(ints = {1, 6})
  void every_formula_gives_its_cached_value(int month) {
    Recalculation.assertSameAsCached(Published.bulletin(Examples.results(month)));
  }
}
