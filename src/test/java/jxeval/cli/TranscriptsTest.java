package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jxeval.Golden;
import jxeval.output.disk.RunLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each command says and how it ends, in both languages, as approved texts. */
class TranscriptsTest {
  private static final Path YEAR = Path.of("src/test/resources/jxeval/cli/2021");
  private static final Map<String, String> SESSIONS =
      new TreeMap<>(
          Map.of(
              "commands",
              """
              jx-eval --help
              jx-eval monthly --help
              jx-eval monthly --month 2021-01 --folder ~/2021
              jx-eval monthly --month 2021-01 --folder ~/2021 --quiet
              jx-eval monthly --month 2021-01 --folder ~/2021 --out ~/elsewhere/out
              jx-eval monthly --folder ~/2021
              jx-eval monthly --month latest --folder ~/2021 --quiet
              jx-eval monthly --month last --folder ~/2021 --quiet
              jx-eval monthly --month 2021-01 --folder ~/2021 --verbose --strict
              jx-eval midyear --folder ~/2021 --quiet
              jx-eval awards --folder ~/2021 --quiet
              jx-eval awards --folder ~/2021 --final
              jx-eval satisfaction --folder ~/2021 --quiet
              jx-eval screen --folder ~/2021 --quiet
              """,
              "check",
              """
              jx-eval check --folder ~/2021
              jx-eval check --folder ~/2021 --color always
              NO_COLOR=1 JX_EVAL_TERMINAL=1 jx-eval check --folder ~/2021 ~/2021/returns/2021-02/第一招商团队
              JX_EVAL_TERMINAL=1 jx-eval check --folder ~/2021 ~/2021/returns/2021-02/第一招商团队
              jx-eval check --folder ~/2021 ~/2021/returns/2021-01
              jx-eval check --folder ~/late
              jx-eval check --folder ~/late --strict
              jx-eval rules C312
              jx-eval rules c999
              """,
              "scheme",
              """
              jx-eval scheme check --folder ~/2021
              jx-eval scheme check --folder ~/2021 --verbose
              jx-eval scheme show --folder ~/2021
              jx-eval scheme check --folder ~/wrong
              jx-eval scheme show --folder ~/wrong
              jx-eval monthly --folder ~/wrong
              jx-eval scheme check --folder ~/2021 --with ~/overlay.yaml --verbose
              """,
              "usage",
              """
              jx-eval
              jx-eval monthyl
              jx-eval scheme
              jx-eval scheme shw
              jx-eval monthly --mont 2021-01
              jx-eval monthly --month
              jx-eval monthly --month 2021-5 --folder ~/2021
              jx-eval monthly --month 2021年10月 --folder ~/2021
              jx-eval monthly --month lastest --folder ~/2021
              jx-eval monthly --month 2021-13 --folder ~/2021
              jx-eval monthly --month 2020-12 --folder ~/2021
              jx-eval monthly --month 2021-01 --month 2021-02
              jx-eval monthly --format jsn
              jx-eval monthly --lang fr
              jx-eval monthly --color sometimes
              jx-eval check --jobs 0
              jx-eval check --jobs many
              jx-eval monthly 2021-01
              jx-eval rules C1 C2
              jx-eval template --unit 石门镇 --folder ~/2021
              jx-eval check --month 2021-2 --folder ~/2021
              jx-eval check --folder ~/nowhere
              jx-eval check --folder ~/empty
              jx-eval check --folder ~/several
              jx-eval monthly --folder ~/late --targets ~/2021/targets-2021.yaml --quiet
              jx-eval monthly --folder ~/bare
              """,
              "disk",
              """
              jx-eval check --folder ~/2021 --targets ~/nothing.yaml
              jx-eval check --folder ~/2021 --with ~/nothing.yaml
              jx-eval check --folder ~/2021 ~/nothing.xlsx
              jx-eval monthly --month 2021-01 --folder ~/2021 --out ~/overlay.yaml
              jx-eval monthly --month 2021-01 --folder ~/2021 --out ~/overlay.yaml/out
              jx-eval monthly --month 2021-01 --folder ~/open
              jx-eval monthly --month 2021-01 --folder ~/late --out ~/held
              """,
              "json",
              """
              jx-eval check --folder ~/2021 ~/2021/returns/2021-02/第一招商团队 --format json
              jx-eval monthly --month 2021-01 --folder ~/2021 --format json
              jx-eval scheme check --folder ~/2021 --format json
              jx-eval scheme show --folder ~/2021 --format json
              jx-eval scheme check --folder ~/wrong --format json
              jx-eval monthly --folder ~/wrong --format json
              jx-eval monthly --month 2022-01 --folder ~/2021 --format=json
              jx-eval rules C312 --format json
              """));

  @TempDir Path home;

  static Stream<Arguments> sessions() {
    return SESSIONS.keySet().stream()
        .flatMap(s -> Stream.of(Arguments.of(s, "zh_CN.UTF-8"), Arguments.of(s, "en_GB.UTF-8")));
  }

  @BeforeEach
  void layFolders() throws IOException {
    copy(YEAR, home.resolve("2021"));
    copy(YEAR.resolve("returns/2021-01"), home.resolve("late/returns/2021-01"));
    put("late/returns/2021-01/石门乡/封面.csv", "填报单位,石门乡\n报表月份,2021-01\n报送日期,2021-02-03\n");
    String targets = Files.readString(YEAR.resolve("targets-2021.yaml"));
    put("late/targets-2021.yaml", targets);
    put("several/targets-2021.yaml", targets);
    put("several/targets-2022.yaml", targets);
    put("bare/targets-2021.yaml", targets);
    put(
        "wrong/targets-2021.yaml",
        targets.replace("  days:", "  dyas:").replace("kind: team,", "kid: team,"));
    put("overlay.yaml", "calendar: {grace_days: {value: 3, assumed: true, note: 试算}}\n");
    Files.createDirectories(home.resolve("empty"));
    copy(home.resolve("late"), home.resolve("open"));
    put("open/out/2021-01/2021年1月招商引资通报.xlsx", "");
    put("open/out/2021-01/~$21年1月招商引资通报.xlsx", "");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sessions")
  void a_session_reads_as_approved(String session, String locale) throws IOException {
    Shell shell = new Shell(home, locale);
    StringBuilder transcript = new StringBuilder();
    try (RunLock held = RunLock.of(home.resolve("held"), "1@host")) {
      SESSIONS
          .getOrDefault(session, "")
          .lines()
          .forEach(line -> transcript.append(shell.run(line)));
    }
    String language = locale.substring(0, 2);
    Golden.assertMatches("cli-" + session + "." + language + ".txt", transcript.toString());
  }

  private void put(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }
}
