package jxeval.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs command lines as a terminal shows them. {@code ~} stands for a folder, lines of standard
 * error begin with {@code 2>}, today is 9 April 2021.
 */
final class Shell {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2021-04-09T08:00:00Z"), ZoneOffset.UTC);

  private final Path home;
  private final Map<String, String> env = new HashMap<>();

  Shell(Path home, String locale) {
    this.home = home;
    env.put("JX_EVAL_LOCALE", locale);
  }

  /** The command line, what it prints and its exit code; {@code NAME=value} before it is set. */
  String run(String line) {
    Map<String, String> set = new HashMap<>(env);
    String[] words = line.split(" ");
    int first = 0;
    for (; words[first].matches("[A-Z_]+=.*"); first++) {
      set.put(words[first].replaceFirst("=.*", ""), words[first].replaceFirst("^[A-Z_]+=", ""));
    }
    String[] args =
        Arrays.stream(words, first + 1, words.length)
            .map(w -> w.replace("~/", home + "/"))
            .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(out, err, set, TODAY, args);
    return "$ " + line + "\n" + shown(out, "") + shown(err, "2> ") + "exit " + exit + "\n\n";
  }

  private String shown(ByteArrayOutputStream bytes, String mark) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(home + "/", "~/")
        .replaceAll("[0-9]+@[-\\w.]+", "PID@HOST")
        .replace("\u001b", "␛")
        .lines()
        .map(l -> (mark + l).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }
}
