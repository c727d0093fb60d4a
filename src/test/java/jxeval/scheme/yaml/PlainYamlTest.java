package jxeval.scheme.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jxeval.check.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in one pass is read as the whole parser reads it, which alone refuses. */
class PlainYamlTest {
  private static final int SEEDS = 40;
  private static final int VARIANTS = Integer.getInteger("jxeval.yaml.variants", 60);
  private static final int CHANGES = 4;

  private static final List<Path> WRITTEN =
      List.of(
          Path.of("examples/2021/targets-2021.yaml"),
          Path.of("src/main/resources/jxeval/intake/forms.yaml"));

  private static final String FORMS_OF_VALUES =
      """
      plain: a b  # told
      list:
      - one
      - "two: 2"
      - key: 'it''s'
        other: -1.5
        flow: {a: [], b: {}, c: [x, 'y', {z: 1}],
          d: e}

      empty:
      # aside
      deep:
        deeper:
            deepest: ~
        after: {value: 1, note: a:b}  #c
      last: '#'
      """;

  private static final String WIDE_CHARACTERS =
      """
      汉: {é: [“a”, ￥]} # ·
      －: 'ａ' #é
      b: ["“", …]
      """;

  private static final List<String> SCRAPS =
      List.of(
          " ",
          "  ",
          "\n",
          "\n  ",
          "\n- ",
          "\n    - ",
          ":",
          ": ",
          ":\n",
          ",",
          "[",
          "]",
          "{",
          "}",
          "'",
          "''",
          "\"",
          "#",
          " #",
          "\n#",
          "- ",
          "-",
          "--- ",
          "\n---\n",
          "\n...\n",
          "? ",
          "?",
          "&a ",
          "*a",
          "!",
          "|\n",
          ">\n",
          "%",
          "@",
          "`",
          "\\",
          "\t",
          "\r",
          "\r\n",
          "~",
          "<<: ",
          "\u0000",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uD83D\uDE00",
          "\u3000",
          "\u007F",
          "\uFFFE",
          "a",
          "0",
          "key: value",
          "key",
          "汉字");

  @ParameterizedTest
  @MethodSource("written")
  void files_as_they_are_written_need_one_pass(String text) {
    Node plain = plain(text);
    assertNotNull(plain);
    assertEquals(parsed(text), plain);
  }

  static List<String> written() throws IOException {
    List<String> texts = new ArrayList<>(List.of(FORMS_OF_VALUES, WIDE_CHARACTERS));
    for (Path file : WRITTEN) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing",
        "text",
        "a: &x b",
        "a: *x",
        "a: !t b",
        "a: |\n  b",
        "a: b\n c",
        "a: b: c",
        "a: 1\na: 2",
        "<<: {a: 1}",
        "a: \"\\n\"",
        "a: 'b\n  c'",
        "--- {a: 1}",
        "a: {b}",
        "a: [b: c]",
        "a: [b,]",
        "? a",
        "a:\tb",
        "a: b\r\n",
        " a: b",
        "a: 1\n b: 2",
        "a: [1\n---\n]",
        "a: {b:c}}",
        "- - a"
      })
  void what_is_not_plain_is_left_to_the_whole_parser(String text) {
    assertNull(plain(text));
  }

  @Test
  void a_byte_order_mark_takes_no_place() {
    assertEquals(plain("a: 1\n"), plain("\uFEFFa: 1\n"));
    assertNull(plain("\uFEFF\uFEFFa: 1\n"));
  }

  @Test
  void an_empty_value_stands_behind_its_colon() {
    Node root = plain("a:\nb: 1\n");
    assertEquals(new Node.Scalar("", true, new Mark("t.yaml", 1, 3)), Raw.get(root, "a"));
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_changed_file_is_read_alike_or_left(int seed) throws IOException {
    Random random = new Random(seed);
    List<String> lines = Files.readAllLines(WRITTEN.get(seed % 2));
    for (int i = 0; i < VARIANTS; i++) {
      String text = FORMS_OF_VALUES;
      if (random.nextBoolean()) {
        int from = random.nextInt(lines.size() - 12);
        text = String.join("\n", lines.subList(from, from + 1 + random.nextInt(12)));
      }
      for (int j = random.nextInt(CHANGES); j >= 0; j--) {
        text = changed(text, random);
      }
      Node plain = plain(text);
      if (plain != null) {
        assertEquals(parsed(text), plain, text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changed_bytes_are_read_alike_or_left(int seed) {
    Random random = new Random(seed);
    byte[] written = WIDE_CHARACTERS.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < VARIANTS; i++) {
      byte[] text = written.clone();
      for (int j = random.nextInt(CHANGES); j >= 0; j--) {
        text[random.nextInt(text.length)] = (byte) random.nextInt();
      }
      Node plain = PlainYaml.read("t.yaml", text);
      if (plain != null) {
        assertEquals(parsed(text), plain, () -> new String(text, StandardCharsets.UTF_8));
      }
    }
  }

  private static String changed(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(4));
    String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
    return text.substring(0, at) + scrap + text.substring(random.nextBoolean() ? at : end);
  }

  private static @Nullable Node plain(String text) {
    return PlainYaml.read("t.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The tree of the whole parser, which must find nothing to tell. */
  private static @Nullable Node parsed(String text) {
    return parsed(text.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Node parsed(byte[] text) {
    List<Finding> findings = new ArrayList<>();
    Node root = ParsedYaml.read("t.yaml", text, findings);
    assertEquals(List.of(), findings, () -> new String(text, StandardCharsets.UTF_8));
    return root;
  }
}
