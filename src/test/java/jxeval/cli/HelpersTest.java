package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that help the clerk and the shell: doctor, completion, man. */
class HelpersTest {
  @TempDir private Path folder;

  private String transcript(String line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = line.replace("$", folder.toString()).split(" ");
    int exit = Main.run(out, out, Map.of("LANG", "zh_CN.UTF-8"), args);
    String printed = out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "$");
    return printed + "exit " + exit;
  }

  /** Without the lines about this machine. */
  private String doctor() {
    String printed = transcript("doctor --folder $");
    return printed.lines().skip(2).reduce((a, b) -> a + "\n" + b).orElse("");
  }

  @Test
  void the_doctor_finds_nothing_wrong_with_a_folder_that_is_ready() throws IOException {
    Files.writeString(
        folder.resolve("targets-2021.yaml"),
        "schema: jx-eval/targets/1\ntitle: 某县\nyear: 2021\nunits: []\nmeasures: {}\n");
    assertEquals(
        """
        ［正常］年度文件夹 $ 可读
        ［正常］输出文件夹 $/out 还没有，第一次运行时建立
        ［正常］目标文件 $/targets-2021.yaml：2021 年，0 个单位，待确认取值 0 项
        ［正常］报表 0 个文件，台账 0 个文件
        ［正常］还没有输出
        exit 0\
        """,
        doctor());
  }

  @Test
  void the_doctor_names_open_files_and_what_keeps_a_run_from_working() throws IOException {
    Files.createDirectories(folder.resolve("returns/2021-01"));
    Files.writeString(folder.resolve("returns/2021-01/~$秀谷镇.xlsx"), "");
    Files.writeString(folder.resolve("targets-2021.yaml"), "schema: 1\n");
    assertEquals(
        """
        ［正常］年度文件夹 $ 可读
        ［正常］输出文件夹 $/out 还没有，第一次运行时建立
        ［错误］目标文件 $/targets-2021.yaml 有 5 处错误，请运行 jx-eval scheme check
        ［正常］报表 0 个文件，台账 0 个文件
        ［注意］有文件正被 Excel、WPS 或 LibreOffice 打开：$/returns/2021-01/~$秀谷镇.xlsx
        ［正常］还没有输出
        exit 5\
        """,
        doctor());
  }

  @Test
  void a_folder_that_is_not_there_is_told_and_nothing_is_made() {
    String printed = transcript("doctor --folder $/none");
    assertTrue(printed.contains("［错误］年度文件夹 $/none 不存在或没有读取权限"), printed);
    assertTrue(printed.endsWith("exit 4"), printed);
    assertEquals(false, Files.exists(folder.resolve("none")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"bash", "powershell"})
  void the_completion_of_a_shell_knows_commands_and_their_options(String shell) {
    String script = transcript("completion --shell " + shell);
    for (String word : new String[] {"monthly", "template", "new-year", "--docx", "--annotate"}) {
      assertTrue(script.contains(word), word);
    }
  }

  @Test
  void powershell_is_offered_the_words_that_may_follow_a_command() {
    String script = transcript("completion --shell powershell");
    assertTrue(
        script.contains("    'scheme' = @('check', 'coverage', 'new-year', 'schema', 'show', "),
        script);
    assertTrue(script.contains("    'completion' = @('--help', '--shell', '--version')\n"), script);
  }

  @Test
  void the_man_page_words_every_command_as_its_help_does() {
    String page = transcript("man --lang zh");
    assertTrue(page.startsWith(".TH JX\\-EVAL 1") || page.startsWith(".TH JX-EVAL 1"), page);
    assertTrue(page.contains(".SS monthly\n写出某月的通报。\n"), page);
    assertTrue(page.contains(".SS scheme new\\-year\n"), page);
    assertTrue(page.contains(".B \\-\\-docx\n另写一份 Word 版通报"), page);
    assertTrue(page.contains(".SH EXIT STATUS\n退出码："), page);
  }
}
