package jxeval.second;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random counties and years, computed twice: by the program and by a second calculation that shares
 * nothing with it. {@code -Djxeval.second.years=10000} asks for more, {@code
 * -Djxeval.second.from=7} begins at another seed.
 */
class SecondCalculationTest {
  private static final int PER_TEST = 10;

  static LongStream seeds() {
    long from = Long.getLong("jxeval.second.from", 1);
    long years = Long.getLong("jxeval.second.years", 60);
    return LongStream.iterate(from, s -> s < from + years, s -> s + PER_TEST);
  }

  @ParameterizedTest(name = "from seed {0}")
  @MethodSource("seeds")
  void bothCalculationsAgree(long from, @TempDir Path folder) throws IOException {
    long years = Long.getLong("jxeval.second.years", 60);
    long end = Math.min(from + PER_TEST, Long.getLong("jxeval.second.from", 1) + years);
    for (long seed = from; seed < end; seed++) {
      Path year = folder.resolve("y" + seed);
      Luck luck = new Luck(seed);
      RandomTargets targets = new RandomTargets(luck);
      int months = luck.of(1, 2, 3, 3, 3, 4, 4, 6, 6, 12);
      Map<String, String> files = new RandomYear(luck, targets, months).files;
      int month = luck.in100(85) ? months : luck.between(1, months);
      JsonNode tool = Program.of(year, targets.text(), files, YearMonth.of(targets.year, month), 1);
      Map<String, Object> second = Month.of(targets.text(), files, month);
      List<String> differences = Differences.between(tool, second);
      assertEquals(List.of(), differences, "seed " + seed);
      delete(year);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
