package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCommandsTest {
  private static final String TARGETS =
      """
      schema: jx-eval/targets/1
      title: 某县考核
      year: 2021
      calendar: {due: [team]}
      units:
        - {id: t1, name: 第一招商团队, aliases: [一队], kind: team}
        - {id: d1, name: 商务局, kind: department, team: t1, lead: true}
      measures: {}
      """;

  @TempDir private Path folder;

  /** A command line with the temporary folder as {@code $} and what it printed. */
  private String transcript(String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = line.replace("$", folder.toString()).split(" ");
    int exit = Main.run(out, out, Map.of("LANG", "zh_CN.UTF-8"), args);
    String printed = out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "$");
    return printed + "exit " + exit;
  }

  private void targets() throws IOException {
    Files.writeString(folder.resolve("targets-2021.yaml"), TARGETS);
  }

  @Test
  void the_blank_forms_of_a_month_are_written_below_the_output_folder() throws IOException {
    targets();
    assertEquals(
        """
        $/out/forms/2021-05/第一招商团队2021年5月报表.xlsx
        $/out/forms/2021-05/manifest.json
        $/out/forms/ledgers/商务局台账2021.xlsx
        $/out/forms/ledgers/manifest.json
        exit 0\
        """,
        transcript("template --folder $ --month 2021-05"));
  }

  @Test
  void units_whose_names_no_file_can_bear_get_a_form_each() throws IOException {
    Files.writeString(
        folder.resolve("targets-2021.yaml"),
        TARGETS
            .replace("name: 第一招商团队", "name: 甲/乙")
            .replace(
                "{id: d1, name: 商务局, kind: department, team: t1, lead: true}",
                "{id: t2, name: '甲:乙', kind: team}"));
    assertEquals(
        """
        $/out/forms/2021-05/甲_乙2021年5月报表.xlsx
        $/out/forms/2021-05/甲_乙2021年5月报表_2.xlsx
        $/out/forms/2021-05/manifest.json
        $/out/forms/ledgers/商务局台账2021.xlsx
        $/out/forms/ledgers/manifest.json
        exit 0\
        """,
        transcript("template --folder $ --month 2021-05"));
  }

  @Test
  void a_unit_that_owes_nothing_gets_its_form_when_asked_for_by_name() throws IOException {
    targets();
    assertEquals(
        """
        $/out/forms/2021-01/商务局2021年1月报表.xlsx
        $/out/forms/2021-01/manifest.json
        $/out/forms/ledgers/商务局台账2021.xlsx
        $/out/forms/ledgers/manifest.json
        exit 0\
        """,
        transcript("template --folder $ --month 2021-01 --unit 商务局"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --month 2020-05 | 月份 2020-05 不在目标文件的年度 2021 之内
          --month 五月    | --month 的值“五月”无效，应为 2021-05 这样的月份
          --unit 二队     | 目标文件中没有单位“二队”，是不是“商务局”？
          """)
  void what_the_target_file_does_not_know_is_wrong_usage(String option, String said)
      throws IOException {
    targets();
    assertEquals(said + "\nexit 2", transcript("template --folder $ " + option));
  }

  @Test
  void a_year_folder_is_made_once_and_what_it_holds_is_left_alone() throws IOException {
    Path source = Files.createDirectories(folder.resolve("a")).resolve("rules.yaml");
    Files.writeString(source, TARGETS);
    String made = transcript("init $/2021 --targets $/a/rules.yaml");
    assertEquals(1 + 12 + 1 + 1 + 12 * 2 + 2 + 1, made.lines().count());
    assertEquals(TARGETS, Files.readString(folder.resolve("2021/targets-2021.yaml")));
    assertEquals(true, Files.isDirectory(folder.resolve("2021/returns/2021-12")));
    Path guide = folder.resolve("2021/使用说明.txt");
    assertEquals(true, Files.readString(guide).startsWith("\uFEFF某县考核\r\n"));

    Files.writeString(guide, "改过");
    transcript("init $/2021");
    assertEquals("改过", Files.readString(guide));
    Files.writeString(source, TARGETS + "\n");
    assertEquals(
        "$/2021/targets-2021.yaml 已存在，内容与 --targets 指定的不同；请先移走其中一个\nexit 2",
        transcript("init $/2021 --targets $/a/rules.yaml"));
  }

  @Test
  void a_folder_that_is_not_there_needs_a_target_file() {
    assertEquals("没有文件夹 $/2021：请用 --targets 指定要放进去的目标文件\nexit 2", transcript("init $/2021"));
  }
}
