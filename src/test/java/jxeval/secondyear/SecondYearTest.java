package jxeval.secondyear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random years' ends come out the same on two ways; {@code -Djxeval.secondyear.years} for more. */
class SecondYearTest {
  private static final int BLOCK = 10;

  /** The first seeds of blocks of years. */
  static LongStream blocks() {
    long first = Long.getLong("jxeval.secondyear.first", 0);
    long years = Long.getLong("jxeval.secondyear.years", 80);
    return LongStream.iterate(first, s -> s < first + years, s -> s + BLOCK);
  }

  @ParameterizedTest(name = "years from {0}")
  @MethodSource("blocks")
  void bothCalculationsAgree(long first, @TempDir Path folder) throws IOException {
    for (long seed = first; seed < first + BLOCK; seed++) {
      YearFolder year = Drawn.year(seed);
      Path place = Files.createDirectory(folder.resolve("year-" + seed));
      year.write(place);
      Second second = new Second(year);
      First tool = new First(place, year.yaml());
      agree("year " + seed, second.lines(), tool.lines(second.parts()));
    }
  }

  /** The same lines in the same order; what differs is shown alone. */
  private static void agree(String name, List<String> second, List<String> program) {
    List<String> missing = new ArrayList<>(second);
    program.forEach(missing::remove);
    List<String> surplus = new ArrayList<>(program);
    second.forEach(surplus::remove);
    assertEquals(String.join("\n", missing), String.join("\n", surplus), name);
    assertEquals(String.join("\n", second), String.join("\n", program), name);
  }
}
