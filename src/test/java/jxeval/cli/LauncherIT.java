package jxeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged folder, started as people and cron start it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path PACKAGED = Path.of("target/jx-eval").toAbsolutePath();
  private static final Path YEAR = Path.of("src/test/resources/jxeval/cli/2021").toAbsolutePath();
  private static final Map<String, String> CRON = Map.of("LANG", "C", "PATH", "/usr/bin:/bin");
  private static final String JAVA = System.getProperty("java.home");

  @TempDir Path home;

  private record Ended(int exit, String out, String err) {}

  private ProcessBuilder command(Map<String, String> env, Path launcher, String... args) {
    List<String> line = new ArrayList<>(List.of(launcher.toString()));
    line.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile());
    builder.environment().clear();
    builder.environment().putAll(env);
    builder.redirectOutput(home.resolve("stdout").toFile());
    builder.redirectError(home.resolve("stderr").toFile());
    return builder;
  }

  private Ended run(Map<String, String> env, Path launcher, String... args)
      throws IOException, InterruptedException {
    int exit = command(env, launcher, args).start().waitFor();
    return new Ended(exit, read("stdout"), read("stderr"));
  }

  private String read(String file) throws IOException {
    return Files.readString(home.resolve(file), StandardCharsets.UTF_8);
  }

  private static Path launcher(Path folder) {
    return folder.resolve("bin/jx-eval");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** The outputs that a reader of the folder sees. */
  private static List<String> seen(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Test
  void under_cron_from_a_path_with_spaces_and_Chinese_it_writes_a_Chinese_file_of_a_Chinese_folder()
      throws Exception {
    Path installed = home.resolve("招商 tools");
    copy(PACKAGED, installed);
    copy(YEAR, home.resolve("年度 2021"));
    Ended ended =
        run(CRON, launcher(installed), "monthly", "--month", "2021-01", "--folder", "年度 2021");
    assertEquals(0, ended.exit(), ended.err());
    assertEquals("", ended.err());
    assertTrue(Files.size(home.resolve("年度 2021/out/2021-01/2021年1月招商引资通报.xlsx")) > 0);
  }

  @Test
  void through_links_it_finds_its_library_and_its_schema() throws Exception {
    Path far = Files.createSymbolicLink(home.resolve("far"), launcher(PACKAGED));
    Path near = Files.createSymbolicLink(home.resolve("近"), Path.of("far"));
    assertTrue(run(CRON, far, "--version").out().startsWith("jx-eval "));
    Ended ended = run(CRON, near, "scheme", "schema");
    assertEquals(Files.readString(PACKAGED.resolve("schema/targets.schema.json")), ended.out());
  }

  @Test
  void messages_speak_the_language_of_the_locale() throws Exception {
    Path launcher = launcher(PACKAGED);
    Map<String, String> china = Map.of("LANG", "zh_CN.UTF-8", "PATH", "/usr/bin:/bin");
    assertTrue(run(china, launcher, "rules", "C312").out().contains("不是数字"));
    assertTrue(run(CRON, launcher, "rules", "C312").out().contains("not a number"));
  }

  @Test
  void java_is_taken_from_JAVA_HOME_before_the_path() throws Exception {
    Map<String, String> env = Map.of("JAVA_HOME", JAVA, "PATH", "/usr/bin:/bin");
    assertEquals(0, run(env, launcher(PACKAGED), "--version").exit());
    Path fake = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
    Files.writeString(fake, "#!/bin/sh\necho chosen\n");
    assertTrue(fake.toFile().setExecutable(true));
    Map<String, String> other =
        Map.of("JAVA_HOME", home.resolve("jdk").toString(), "PATH", "/usr/bin:/bin");
    assertEquals("chosen\n", run(other, launcher(PACKAGED), "--version").out());
    Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Ended old = run(other, launcher(PACKAGED), "--version");
    assertEquals(4, old.exit());
    assertTrue(old.err().contains("JDK 17") && old.err().lines().count() == 1, old.err());
  }

  @Test
  void without_java_it_says_so_in_one_line_and_ends_with_4() throws Exception {
    Path tools = Files.createDirectory(home.resolve("tools"));
    Ended ended = run(Map.of("PATH", tools.toString()), launcher(PACKAGED), "--version");
    assertEquals(4, ended.exit());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().contains("未找到 Java") && ended.err().contains("install JDK 17"));
  }

  @Test
  void in_a_folder_that_java_cannot_read_programs_of_it_asks_in_one_line_for_another_place()
      throws Exception {
    for (String name : List.of("招商!", "2021:招商")) {
      Path installed = home.resolve(name);
      copy(PACKAGED, installed);
      Ended ended = run(CRON, launcher(installed), "--version");
      assertEquals(4, ended.exit());
      assertEquals(1, ended.err().lines().count(), ended.err());
      assertTrue(ended.err().contains("请换一个位置") && ended.err().contains(installed.toString()));
    }
  }

  @Test
  void interrupted_it_ends_with_130_and_leaves_no_half_of_a_set() throws Exception {
    copy(YEAR, home.resolve("2021"));
    Path launcher = launcher(PACKAGED);
    for (int delay : List.of(300, 900, 1500)) {
      Process run =
          command(CRON, launcher, "monthly", "--month", "2021-01", "--folder", "2021").start();
      if (run.waitFor(delay, TimeUnit.MILLISECONDS)) {
        assertEquals(0, run.exitValue());
        continue;
      }
      new ProcessBuilder("kill", "-INT", run.pid() + "").start().waitFor();
      int exit = run.waitFor();
      assertTrue(exit == 130 || exit == 0, "exit " + exit);
      Path set = home.resolve("2021/out/2021-01");
      boolean sealed = Files.exists(set.resolve("manifest.json"));
      assertTrue(sealed || !Files.exists(set) || seen(set).isEmpty(), "half a set");
      assertFalse(read("stderr").contains("Exception"), read("stderr"));
    }
    assertEquals(
        0, run(CRON, launcher, "monthly", "--month", "2021-01", "--folder", "2021").exit());
    assertEquals(
        List.of("2021年1月招商引资通报.xlsx", "manifest.json", "results.json"),
        seen(home.resolve("2021/out/2021-01")));
  }
}
