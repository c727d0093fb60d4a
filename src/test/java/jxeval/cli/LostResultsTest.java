package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that do not reach whoever waits for them, and outputs that would be read as returns. */
class LostResultsTest {
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @ParameterizedTest(name = "{0}, {1}: exit {2}")
  @CsvSource({
    "No space left on device, check --format json, 4",
    "No space left on device, rules, 4",
    "No space left on device, --version, 4",
    "Bad file descriptor, scheme show, 4",
    "No space left on device, --help, 4",
    "Broken pipe, rules, 0",
    "The pipe is being closed, check, 3"
  })
  void results_that_cannot_be_told_are_a_failure_unless_the_reader_went_away(
      String why, String command, int exit, @TempDir Path folder) throws IOException {
    SmallYear.in(folder);
    OutputStream refusing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(why);
          }
        };
    String[] args =
        (command.startsWith("-") || command.equals("rules")
                ? command
                : command + " --folder " + folder)
            .split(" ");
    assertEquals(exit, Main.run(refusing, messages, Map.of("LANG", "en"), args));
    assertEquals(
        exit == 4
            ? "the results did not all get through ("
                + why
                + "): look at where standard output goes (a full disk, a file that cannot be"
                + " written), and run again\n"
            : "",
        said());
  }

  @ParameterizedTest(name = "--out {0}")
  @CsvSource({"returns", "returns/2021-05", "ledgers/out", "out/../returns/x"})
  void outputs_never_go_where_returns_are_read(String out, @TempDir Path folder)
      throws IOException {
    SmallYear.in(folder);
    assertEquals(2, monthly(folder, folder.resolve(out)));
    assertEquals(
        "the output folder "
            + folder.resolve(out)
            + " lies among the returns or ledgers, where its files would be read as such: choose"
            + " another with --out\n",
        said());
    assertFalse(Files.exists(folder.resolve("ledgers/out")));
  }

  @Test
  void a_link_to_nowhere_is_no_output_folder(@TempDir Path folder) throws IOException {
    SmallYear.in(folder);
    Path out = Files.createSymbolicLink(folder.resolve("out"), Path.of("nowhere"));
    assertEquals(4, monthly(folder, out));
    assertEquals(
        out
            + " is a file where the output folder should be: rename it or choose another folder"
            + " with --out.\n",
        said());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @/etc/passwd                 | jx-eval: unknown “@/etc/passwd”
          need 秀谷镇 --rank 0 -q      | --rank cannot be “0”, expected 1, 2, 3 …
          need 秀谷镇 --rank -1 -q     | --rank cannot be “-1”, expected 1, 2, 3 …
          """)
  void what_nobody_can_mean_is_wrong_usage(String line, String first, @TempDir Path folder)
      throws IOException {
    SmallYear.in(folder);
    String[] args = (line.startsWith("@") ? line : line + " --folder " + folder).split(" +");
    assertEquals(
        2, Main.run(OutputStream.nullOutputStream(), messages, Map.of("LANG", "en"), args));
    assertEquals(first, said().lines().findFirst().orElse("").replace("jx-eval: --", "--"));
  }

  @Test
  void beside_them_they_may(@TempDir Path folder) throws IOException {
    SmallYear.in(folder);
    assertEquals(3, monthly(folder, folder.resolve("returns2")));
  }

  private int monthly(Path folder, Path out) {
    return Main.run(
        OutputStream.nullOutputStream(),
        messages,
        Map.of("LANG", "en"),
        "monthly",
        "--month",
        "2021-05",
        "--quiet",
        "--folder",
        folder.toString(),
        "--out",
        out.toString());
  }

  private String said() {
    return messages.toString(StandardCharsets.UTF_8);
  }
}
