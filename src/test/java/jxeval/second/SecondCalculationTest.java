package jxeval.second;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.output.json.ResultsJson;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.Language;
import jxeval.text.Words;
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
      JsonNode tool = tool(year, targets.text(), files, YearMonth.of(targets.year, month));
      Map<String, Object> second = Month.of(targets.text(), files, month);
      List<String> differences = Differences.between(tool, second);
      assertEquals(List.of(), differences, "seed " + seed);
      delete(year);
    }
  }

  private static JsonNode tool(
      Path folder, String targets, Map<String, String> files, YearMonth month) throws IOException {
    for (Map.Entry<String, String> e : files.entrySet()) {
      Path file = folder.resolve(e.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, e.getValue());
    }
    Files.writeString(folder.resolve("targets-2021.yaml"), targets);
    Loaded loaded =
        SchemeLoader.load("targets-2021.yaml", targets.getBytes(StandardCharsets.UTF_8), List.of());
    if (loaded.scheme() == null) {
      throw new IllegalStateException(loaded.findings() + "\n" + targets);
    }
    Intake intake =
        Intake.read(folder, loaded.scheme(), month, Limits.STANDARD, 1, Progress.SILENT);
    Results results = Evaluation.monthly(intake.facts(), loaded.scheme(), month, intake.findings());
    return new ObjectMapper().readTree(ResultsJson.of(results, new Words(Language.EN), "0"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
