package jxeval.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Brackets that are looked for from the end are those that a pattern describes. */
class ScannedTotalsTest {
  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void brackets_at_the_end_are_what_their_pattern_matches(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(8); j > 0; j--) {
        text.append("(())合计".charAt(random.nextInt(6)));
      }
      assertEquals(
          text.toString().replaceAll("\\([^()]*\\)$", ""),
          Total.beforeBrackets(text.toString()),
          text::toString);
    }
  }
}
