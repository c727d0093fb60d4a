package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import jxeval.text.Language;
import jxeval.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A fault of the program: one line, exit code 1, and a report that tells nothing from returns. */
class FaultReportTest {
  @Command(name = "faulty")
  static final class Faulty implements Callable<Integer> {
    @Mixin Options options = new Options();

    @Option(names = "--deep")
    boolean deep;

    @Override
    public Integer call() {
      if (deep) {
        return call() + 1;
      }
      throw new IllegalStateException("张三 500万元", new IOException("0794-5268267"));
    }
  }

  @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    Words words = new Words(Language.EN);
    Console console = new Console(out, err, StandardCharsets.UTF_8, words, Map.of());
    CommandLine commands = Picocli.commands(new JxEval(console, Clock.systemUTC()), console);
    CommandLine faulty = new CommandLine(new Faulty());
    Picocli.listen(faulty, console);
    commands.addSubcommand("faulty", faulty);
    return commands.execute(args);
  }

  @Test
  void it_holds_version_command_and_every_frame_but_no_message() throws IOException {
    assertEquals(1, run("faulty", "--folder", home + "/张三"));
    String report = Files.readString(home.resolve("张三/out").resolve(FaultReport.NAME));
    assertTrue(report.startsWith("jx-eval development\njava "), report);
    assertTrue(report.contains("\ncommand jx-eval faulty\n"), report);
    assertTrue(report.contains("java.lang.IllegalStateException\n  jxeval.cli.FaultReportTest"));
    assertTrue(report.contains("java.io.IOException\n"), report);
    assertFalse(report.contains("张三") || report.contains("500万元") || report.contains("0794"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--deep"})
  void the_screen_has_one_line_that_names_the_report(String option) {
    String folder = home.toString();
    int exit =
        option.isEmpty() ? run("faulty", "--out", folder) : run("faulty", "--out", folder, option);
    assertEquals(1, exit);
    String line = err.toString(StandardCharsets.UTF_8);
    assertEquals(1, line.lines().count(), line);
    assertTrue(line.contains(home.resolve(FaultReport.NAME).toString()), line);
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void where_no_report_can_be_written_the_line_stands_alone() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    assertEquals(1, run("faulty", "--out", file.toString()));
    String line = err.toString(StandardCharsets.UTF_8);
    assertEquals(1, line.lines().count(), line);
    assertFalse(line.contains(FaultReport.NAME), line);
    assertEquals("", Files.readString(file));
  }
}
