package jxeval.scheme.load;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jxeval.check.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken file never throws: it loads, or its errors are told. */
class CorruptedTest {
  private static final int SEEDS = 60;
  private static final int CHANGES = 6;
  private static final List<String> SCRAPS =
      List.of(
          "value",
          "{",
          "}",
          "[",
          "]",
          ": ",
          "- ",
          "&a ",
          "*a",
          "!!str ",
          "~",
          "null",
          "true",
          "-1",
          "1e9",
          "\t",
          "'",
          "\"",
          "#",
          "|\n",
          "? ",
          "\u0000",
          "\uFEFF",
          "9".repeat(80),
          "any",
          "measure",
          "一队",
          ",",
          "if: {}",
          "{value: {value: 1}}",
          "\r",
          "%YAML 1.1\n");

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void scraps_in_the_target_file_never_throw(int seed) throws IOException {
    Random random = new Random(seed);
    String text = new String(Targets2021Test.bytes(), StandardCharsets.UTF_8);
    for (int i = 0; i <= random.nextInt(CHANGES); i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(12));
      String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
      text = text.substring(0, at) + scrap + text.substring(random.nextBoolean() ? at : end);
    }
    check(Targets.bytes(text));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void values_of_another_kind_never_throw(int seed) throws IOException {
    Random random = new Random(seed);
    byte[] source = random.nextBoolean() ? VocabularyTest.vocabulary() : Targets2021Test.bytes();
    List<String> lines =
        new ArrayList<>(Arrays.asList(new String(source, StandardCharsets.UTF_8).split("\n")));
    for (int i = 0; i <= random.nextInt(CHANGES); i++) {
      int at = random.nextInt(lines.size());
      String scrap = List.of("7", "{}", "[]", "[[a]]", "{a: {b: c}}", "x").get(random.nextInt(6));
      lines.set(at, lines.get(at).replaceFirst(": [^{\\[,}]+", ": " + scrap));
    }
    check(Targets.bytes(String.join("\n", lines)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bytes_turned_over_never_throw(int seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = Targets2021Test.bytes();
    for (int i = 0; i <= random.nextInt(CHANGES); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    check(random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
  }

  private static void check(byte[] bytes) {
    Loaded loaded = SchemeLoader.load("targets.yaml", bytes, List.of());
    if (loaded.scheme() == null) {
      assertTrue(loaded.findings().stream().anyMatch(Finding::isError));
    } else {
      assertFalse(loaded.findings().stream().anyMatch(Finding::isError));
    }
  }
}
