package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jxeval.Golden;
import jxeval.evaluation.award.MoneyBasis;
import jxeval.output.xlsx.WorkbookText;
import jxeval.scheme.Parameter;
import jxeval.scheme.load.NamedBytes;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearEndCommandsTest {
  private static final String AWARDS = "2021-awards/2021年招商引资考核奖励.xlsx";
  private static final Path TARGETS = YearEnd.EXAMPLE.resolve("targets-2021.yaml");

  @TempDir private Path folder;
  private YearEnd year;

  @BeforeEach
  void start() {
    year = new YearEnd(folder);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "midyear, 2021-H1, 2021年上半年督查, 4, consequences",
    "satisfaction, 2021-satisfaction, 2021年满意度测评, 2, survey consequences",
    "screen, 2021-screen, 2021年项目准入评审, 2, screening",
    "awards, 2021-awards, 2021年招商引资考核奖励, 7, consequences awards",
  })
  void a_command_writes_its_workbook_and_results_and_tells_of_errors(
      String command, String set, String file, int sheets, String parts) throws IOException {
    assertEquals(3, year.run(command).exit());
    String text = WorkbookText.of(year.file(set + "/" + file + ".xlsx"));
    assertEquals("awards".equals(command), text.contains("草案"));
    Golden.assertMatches(command + "-workbook.txt", first(text, sheets));
    ObjectMapper mapper = new ObjectMapper();
    JsonNode results = mapper.readTree(year.file(set + "/results.json"));
    assertEquals("[\"year-end-2021.yaml\"]", results.get("scheme").get("overlays").toString());
    StringBuilder golden = new StringBuilder();
    for (String part : parts.split(" ")) {
      assertFalse(results.get(part).isEmpty(), part);
      results
          .get(part)
          .forEach(entry -> golden.append(part).append(' ').append(entry).append('\n'));
    }
    Golden.assertMatches(command + "-results.txt", golden.toString());
  }

  @Test
  void a_final_version_is_refused_while_money_rests_on_assumed_values() throws IOException {
    YearEnd.Ran ran = year.run("awards", "--final");
    assertEquals(2, ran.exit());
    List<NamedBytes> overlays =
        List.of(new NamedBytes("year-end-2021.yaml", Files.readAllBytes(YearEnd.RULINGS)));
    var scheme =
        SchemeLoader.load("targets-2021.yaml", Files.readAllBytes(TARGETS), overlays).scheme();
    List<Parameter> assumed = MoneyBasis.assumed(java.util.Objects.requireNonNull(scheme));
    assertTrue(assumed.size() > 50);
    for (Parameter value : assumed) {
      String told = value.path() + " = " + value.value();
      String note = value.note() == null ? "" : "（" + value.note() + "）";
      assertTrue(ran.said().contains(told + note + "\n"), () -> told + note);
    }
    assertFalse(Files.exists(folder.resolve("2021-awards")));
  }

  @Test
  void a_final_version_is_no_draft_once_every_value_is_confirmed() throws IOException {
    String confirmed =
        Files.readString(TARGETS)
            .replace("assumed: true", "assumed: false")
            .replaceAll("(\n    decision: .*)", "$1\n    by: 领导小组\n    date: 2021-03-01")
            .replaceAll("(?m)^rulings: .*$", "");
    Path overlay = Files.writeString(folder.resolve("confirmed.yaml"), confirmed);
    assertEquals(3, year.run("awards", "--final", "--with", overlay.toString()).exit());
    assertFalse(WorkbookText.of(year.file(AWARDS)).contains("草案"));
  }

  @Test
  void a_ruling_is_shown_where_it_changed_a_figure_with_who_when_and_why() throws IOException {
    year.run("awards");
    year.run("screen");
    String awards = WorkbookText.of(year.file(AWARDS));
    String screen = WorkbookText.of(year.file("2021-screen/2021年项目准入评审.xlsx"));
    String tie = "按裁定排序（县招商引资工作领导小组，2022-01-10）：总分和招工数都相同，石门乡按时报表在先";
    String credit = "占比按裁定（县招商引资工作领导小组，2021-12-20）：两队共同引进，按对接贡献分摊";
    assertTrue(sheet(awards, "乡镇（区）排名").contains(tie));
    assertTrue(sheet(awards, "年终考评奖").contains(tie));
    assertTrue(sheet(awards, "年终考评奖").contains("裁定不予奖励（县招商引资工作领导小组，2022-01-10）：项目资料未按期补齐"));
    assertTrue(sheet(awards, "项目奖励").contains(credit));
    assertTrue(sheet(awards, "项目清单").contains(credit));
    assertTrue(sheet(awards, "报送情况").contains("迟报，按裁定视为按时（县招商引资工作领导小组，2021-06-18）：驻地停电停网，已先电话报数"));
    assertTrue(sheet(awards, "口径与依据").contains("年中机构改革，任务调整未及时下达"));
    assertTrue(sheet(screen, "收回土地项目").contains("按裁定收回（县招商引资工作领导小组，2021-11-30）：投资方书面退出，合同不再履行"));
  }

  private static String sheet(String text, String name) {
    return Arrays.stream(text.split("(?m)^(?=== )"))
        .filter(s -> s.startsWith("== " + name + " ("))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_sheet_of_a_draft_is_stamped() throws IOException {
    assertEquals(3, year.run("awards").exit());
    for (String line : WorkbookText.of(year.file(AWARDS)).split("\n")) {
      assertTrue(!line.startsWith("== ") || line.contains("草案"), line);
    }
  }

  /** The first sheets, those that the command is for. */
  private static String first(String text, int sheets) {
    return Arrays.stream(text.split("(?m)^(?=== )"))
        .filter(s -> !s.isBlank())
        .limit(sheets)
        .collect(Collectors.joining());
  }
}
