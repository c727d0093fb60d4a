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

class NewYearCommandTest {
  @TempDir private Path folder;

  private String transcript(String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = line.replace("$", folder.toString()).split(" ");
    int exit = Main.run(out, out, Map.of("LANG", "zh_CN.UTF-8"), args);
    String printed = out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "$");
    return printed + "exit " + exit;
  }

  @Test
  void the_next_years_file_is_written_and_its_clauses_are_listed() throws IOException {
    Files.writeString(
        folder.resolve("targets-2021.yaml"),
        """
        schema: jx-eval/targets/1
        title: 某县2021年考核
        year: 2021
        clauses: {二-1: 利用内资}
        units: []
        measures: {paid_in: {sum: projects.paid_in, unit: 万元, label: 实际进资}}
        county_targets: [{measure: paid_in, target: 5亿元, clause: 二-1}]
        """);
    String command = "scheme new-year 2022 --from $/targets-2021.yaml --out $/next";
    String printed = transcript(command);
    assertEquals(
        """
        $/next/targets-2022.yaml
        2022年目标文件已写出：任务、裁定、已认可的问题已清空；以下条款的取值请对照新文件重新核对：
        二-1 利用内资（1项）
          county_targets.0.target
        exit 0\
        """,
        printed.substring(printed.indexOf("$/next")));
    assertEquals("$/next/targets-2022.yaml 已存在，请先移走\nexit 2", last(transcript(command)));
    assertEquals(
        "新的年度 2021 不晚于目标文件的年度 2021\nexit 2",
        transcript("scheme new-year 2021 --from $/targets-2021.yaml --out $/next"));
  }

  private static String last(String printed) {
    String[] lines = printed.split("\n");
    return lines[lines.length - 2] + "\n" + lines[lines.length - 1];
  }
}
