package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jxeval.Golden;
import jxeval.output.disk.RunLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code monthly --folders}: many year folders in one run. */
class ManyFoldersTest {
  private static final Path YEAR = Path.of("src/test/resources/jxeval/cli/2021");

  @TempDir Path home;

  @BeforeEach
  void layFolders() throws IOException {
    for (String county : List.of("甲县", "乙县", "丙县", "丁县")) {
      copy(YEAR, home.resolve(county));
    }
    Files.writeString(home.resolve("乙县/targets-2021.yaml"), "schema: jx-eval/targets/1\n");
    list("# 抚州市", "~/甲县", "", "~/乙县", "~/戊县", "~/丙县", "~/丁县");
  }

  private void list(String... lines) throws IOException {
    Files.writeString(
        home.resolve("list.txt"),
        "\uFEFF" + String.join("\n", lines).replace("~", home.toString()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN.UTF-8", "en_GB.UTF-8"})
  void every_folder_is_told_in_the_order_of_the_list_and_the_worst_end_counts(String locale)
      throws IOException {
    Shell shell = new Shell(home, locale);
    StringBuilder transcript = new StringBuilder();
    try (RunLock held = RunLock.of(home.resolve("丙县/out"), "1@host")) {
      for (String options : List.of("", " --jobs 3", " --format json", " --folder ~/甲县")) {
        transcript.append(
            shell.run("jx-eval monthly --month 2021-01 --folders ~/list.txt" + options));
      }
    }
    list("~/甲县", "~/甲县/../甲县");
    transcript.append(shell.run("jx-eval monthly --folders ~/list.txt"));
    list("# 待定");
    transcript.append(shell.run("jx-eval monthly --folders ~/list.txt"));
    transcript.append(shell.run("jx-eval monthly --folders ~/nowhere.txt"));
    Golden.assertMatches("cli-folders." + locale.substring(0, 2) + ".txt", transcript.toString());
  }

  @Test
  void each_folder_holds_what_a_run_in_it_alone_writes() throws IOException {
    run("--month", "2021-02", "--folders", home.resolve("list.txt").toString(), "--jobs", "4");
    Map<String, byte[]> together = outputs(home.resolve("丁县/out"));
    copy(YEAR, home.resolve("alone"));
    run("--month", "2021-02", "--folder", home.resolve("alone").toString());
    Map<String, byte[]> alone = outputs(home.resolve("alone/out"));
    assertEquals(alone.keySet(), together.keySet());
    assertTrue(alone.size() >= 3, alone.keySet().toString());
    alone.forEach((name, bytes) -> assertArrayEquals(bytes, together.get(name), name));
    assertFalse(Files.exists(home.resolve("乙县/out/2021-02")));
  }

  private static int run(String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] line = Stream.concat(Stream.of("monthly"), Stream.of(options)).toArray(String[]::new);
    return Main.run(out, out, Map.of("LANG", "en"), Clock.systemUTC(), line);
  }

  private static Map<String, byte[]> outputs(Path out) throws IOException {
    Map<String, byte[]> outputs = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        outputs.put(out.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return outputs;
  }
}
