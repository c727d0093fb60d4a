package jxeval.intake.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Brackets that are looked for character by character are those that a pattern describes. */
class ScannedLabelsTest {
  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void brackets_left_out_are_what_their_pattern_matches(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append("((())单位".charAt(random.nextInt(7)));
      }
      assertEquals(
          text.toString().replaceAll("\\([^()]*\\)", ""),
          CoverReader.withoutBrackets(text.toString()),
          text::toString);
    }
  }
}
