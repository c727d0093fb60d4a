package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jxeval.output.xlsx.WorkbookText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that the bureau accepts in {@code waivers.yaml} beside the target file. */
class WaiversTest {
  private static final String WAIVERS =
      """
      forms:
        waivers:
          - {code: R406, file: returns/2021-01/秀谷镇.xlsx, sheet: 企业招工, cell: B2, found: 600, reason: 已与企业核实, by: 张三}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aTownshipHiredMoreInTheMonthThanInAll() throws IOException {
    Files.writeString(
        folder.resolve("targets-2021.yaml"),
        """
        schema: jx-eval/targets/1
        title: 某县考核
        year: 2021
        calendar: {due: []}
        units:
          - {id: x1, name: 秀谷镇, kind: township}
        measures: {}
        """);
    report(600);
  }

  private void report(int hired) throws IOException {
    HiringReturn.write(folder, "秀谷镇", "秀谷镇.xlsx", hired);
  }

  private String lastLines(String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = line.replace("$", folder.toString()).split(" ");
    int exit = Main.run(out, out, Map.of("LANG", "zh_CN.UTF-8"), args);
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
    return lines[lines.length - 1] + " exit " + exit;
  }

  @Test
  void an_accepted_finding_is_a_notice_until_its_value_changes() throws IOException {
    assertEquals("错误 0 条，警告 1 条，提示 0 条 exit 3", lastLines("check --folder $ --strict"));
    Files.writeString(folder.resolve("waivers.yaml"), WAIVERS);
    assertEquals("错误 0 条，警告 0 条，提示 1 条 exit 0", lastLines("check --folder $ --strict"));
    report(601);
    assertEquals("错误 0 条，警告 1 条，提示 0 条 exit 3", lastLines("check --folder $ --strict"));
  }

  @Test
  void the_bulletin_lists_what_was_accepted_by_whom_and_why() throws IOException {
    Files.writeString(folder.resolve("waivers.yaml"), WAIVERS);
    lastLines("monthly --folder $ --month 2021-01");
    byte[] book = Files.readAllBytes(folder.resolve("out/2021-01/2021年1月招商引资通报.xlsx"));
    String text = WorkbookText.of(book);
    assertTrue(text.contains("已与企业核实"), text);
    assertTrue(text.contains("张三"), text);
    assertTrue(
        Files.readString(folder.resolve("out/2021-01/results.json")).contains("\"waivers.yaml\""));
  }

  @Test
  void a_bulletin_after_a_waiver_has_ended_is_verified_without_it() throws IOException {
    Files.writeString(
        folder.resolve("waivers.yaml"), WAIVERS.replace("by: 张三", "by: 张三, until: 2021-01"));
    lastLines("monthly --folder $ --month 2021-02");
    String verified = lastLines("verify $/out/2021-02/2021年2月招商引资通报.xlsx");
    assertTrue(verified.startsWith("一致：") && verified.endsWith("exit 0"), verified);
  }

  @Test
  void a_waiver_without_a_reason_is_an_error_of_the_target_file() throws IOException {
    Files.writeString(folder.resolve("waivers.yaml"), WAIVERS.replace("reason: 已与企业核实, ", ""));
    assertEquals("目标文件有错误，没有计算 exit 5", lastLines("check --folder $"));
  }
}
