package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check as the clerk uses it: copies to send back, messages to the units. */
class CheckDeskTest {
  private static final String TARGETS =
      """
      schema: jx-eval/targets/1
      title: 某县考核
      year: 2021
      calendar: {due: [township]}
      units:
        - {id: x1, name: 秀谷镇, kind: township}
        - {id: x2, name: 合市镇, kind: township}
      measures: {}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void oneOfTwoTownshipsReports() throws IOException {
    Files.writeString(folder.resolve("targets-2021.yaml"), TARGETS);
    report("约500");
  }

  private void report(Object hired) throws IOException {
    HiringReturn.write(folder, "秀谷镇", "秀谷镇.xlsx", hired);
  }

  /** A command line with the temporary folder as {@code $} and what it printed. */
  private String transcript(String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = line.replace("$", folder.toString()).split(" ");
    int exit = Main.run(out, out, Map.of("LANG", "zh_CN.UTF-8"), args);
    String printed = out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "$");
    return printed + "exit " + exit;
  }

  @Test
  void a_unit_is_told_what_is_wrong_in_its_return_and_another_that_its_is_missing() {
    assertEquals(
        """
        【秀谷镇】您好，贵单位招商引资报表有以下事项：
        ▪ 2021年1月报表“秀谷镇.xlsx”有错误 1 处、需核实 0 处，请改正后重报：
        　1. 企业招工 B2：本月招工人数不是数字（现为“约500”）。改填一个确切的数字，不要写“约”、“左右”或区间。

        【合市镇】您好，贵单位招商引资报表有以下事项：
        ▪ 2021年1月报表尚未收到，请最迟于 2021-01-31 报送，还剩 3 天。
        exit 3\
        """,
        transcript("check --folder $ --messages --today 2021-01-28"));
  }

  @Test
  void returns_whose_names_differ_in_case_alone_are_sent_back_each() throws IOException {
    HiringReturn.write(folder, "合市镇", "秀谷镇.XLSX", "约600");
    assertEquals(
        List.of("$/out/annotated/2021-01/秀谷镇.xlsx", "$/out/annotated/2021-01/秀谷镇_2.xlsx"),
        transcript("check --folder $ --annotate --quiet")
            .lines()
            .filter(l -> l.startsWith("$"))
            .toList());
  }

  @Test
  void the_day_tells_how_much_time_is_left() {
    assertEquals("▪ 2021年1月报表尚未收到，今天是最后一天，请今天报送。", lastLine("2021-01-31"));
    assertEquals("▪ 2021年1月报表尚未收到，截止日期为 2021-01-31，已超过 1 天，请尽快报送。", lastLine("2021-02-01"));
    assertEquals(
        "--today 的值“明天”无效，应为 2021-05-29 这样的日期\nexit 2",
        transcript("check --folder $ --messages --today 明天"));
  }

  private String lastLine(String today) {
    String printed = transcript("check --folder $ --messages --today " + today);
    return printed.lines().filter(l -> l.contains("尚未收到")).findFirst().orElse(printed);
  }

  @Test
  void a_copy_is_written_where_something_is_to_be_mended_and_goes_when_it_is() throws IOException {
    String first = transcript("check --folder $ --annotate");
    Path copy = folder.resolve("out/annotated/2021-01/秀谷镇.xlsx");
    assertEquals(true, first.contains("\n$/out/annotated/2021-01/秀谷镇.xlsx\n"), first);
    Files.copy(
        copy,
        folder.resolve("returns/2021-01/秀谷镇.xlsx"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    String again = transcript("check --folder $");
    assertEquals(
        true, again.contains("\nreturns/2021-01/秀谷镇.xlsx：对照修改清单，已改 0 处，未改 1 处，新发现 0 处\n"), again);
    report(500);
    transcript("check --folder $ --annotate");
    assertEquals(false, Files.exists(copy));
  }
}
