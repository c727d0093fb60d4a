package jxeval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public list of regressions names tests that there are. */
class RegressionsTest {
  private static final Path LIST = Path.of("src/site/regressions.md");
  private static final Pattern NAMED = Pattern.compile("`(?:(\\w+)#(\\w+)|(\\w+\\.sh))`");

  @Test
  void every_regression_names_a_test_that_there_is() throws IOException {
    Map<String, Path> files = files();
    List<String> missing = new ArrayList<>();
    for (String row : rows()) {
      Matcher named = NAMED.matcher(row.substring(row.lastIndexOf("| `")));
      int tests = 0;
      while (named.find()) {
        tests++;
        Path file = files.get(named.group(1) == null ? named.group(3) : named.group(1) + ".java");
        if (file == null
            || (named.group(2) != null
                && !Files.readString(file).contains(" void " + named.group(2) + "("))) {
          missing.add(named.group());
        }
      }
      assertTrue(tests > 0, () -> "no test: " + row);
    }
    assertEquals(List.of(), missing);
  }

  private static List<String> rows() throws IOException {
    List<String> rows = Files.readAllLines(LIST).stream().filter(l -> l.startsWith("| ")).toList();
    return rows.subList(1, rows.size());
  }

  private static Map<String, Path> files() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(Path.of("src/test"))) {
      walk.filter(Files::isRegularFile).forEach(f -> files.put(f.getFileName().toString(), f));
    }
    return files;
  }
}
