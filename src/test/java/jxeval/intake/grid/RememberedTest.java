package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jxeval.check.FileRule;
import jxeval.model.CellRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RememberedTest {
  private static final String STYLES = "xl/styles.xml";
  private static final String SMALL = "<a/>";

  private final List<String> read = new ArrayList<>();
  private final Remembered<String> remembered =
      new Remembered<>(
          xml -> {
            read.add(xml.part());
            String root = xml.root();
            xml.skip();
            return root;
          });

  @Test
  void a_part_alike_in_two_books_is_read_once() {
    assertEquals("a", of(STYLES, SMALL, Limits.STANDARD));
    assertEquals("a", of(STYLES, SMALL, Limits.STANDARD));
    assertEquals(List.of(STYLES), read);
  }

  static Stream<List<String>> another() {
    return Stream.of(
        List.of(STYLES, "<b/>"), List.of("xl/theme.xml", SMALL), List.of(STYLES, "<a />"));
  }

  @ParameterizedTest
  @MethodSource("another")
  void another_name_or_text_is_read_for_itself(List<String> other) {
    of(STYLES, SMALL, Limits.STANDARD);
    assertEquals(other.get(1).substring(1, 2), of(other.get(0), other.get(1), Limits.STANDARD));
    assertEquals(2, read.size());
  }

  @Test
  void under_other_limits_a_part_is_read_again() {
    of(STYLES, SMALL, Limits.STANDARD);
    of(STYLES, SMALL, unpackingAtMost(Limits.STANDARD.inflatedBytes()));
    assertEquals(2, read.size());
  }

  @Test
  void a_broken_part_is_refused_each_time() {
    for (int i = 0; i < 2; i++) {
      assertThrows(Refusal.class, () -> of(STYLES, "<a><b></a>", Limits.STANDARD));
    }
    assertEquals(2, read.size());
  }

  @Test
  void a_long_part_is_not_kept_in_mind() {
    String longer = "<a>" + " ".repeat(1 << 15) + "</a>";
    of(STYLES, longer, Limits.STANDARD);
    of(STYLES, longer, Limits.STANDARD);
    assertEquals(2, read.size());
  }

  @Test
  void beyond_the_most_that_are_kept_it_begins_anew_and_still_answers_right() {
    for (int i = 0; i < 200; i++) {
      String root = "a" + i % 100;
      assertEquals(root, of(STYLES, "<" + root + "/>", Limits.STANDARD));
    }
    assertEquals(200, read.size());
  }

  @Test
  void a_remembered_part_counts_among_what_comes_out_of_a_file() {
    String text = "<a>" + " ".repeat(20_000) + "</a>";
    byte[] book = XlsxFile.ofRows("").part(STYLES, text).bytes();
    Limits limits = unpackingAtMost(30_000);
    Container first = Container.open(book, new Reading("a.xlsx", limits));
    Container second = Container.open(book, new Reading("b.xlsx", limits));
    for (Container each : List.of(first, second)) {
      assertEquals("a", remembered.of(each, STYLES));
      Refusal refusal = assertThrows(Refusal.class, () -> remembered.of(each, STYLES));
      assertEquals(FileRule.F113, refusal.at(CellRef.file("a.xlsx")).rule());
    }
  }

  private static Limits unpackingAtMost(long bytes) {
    Limits s = Limits.STANDARD;
    return new Limits(
        s.fileBytes(),
        s.zipEntries(),
        s.partBytes(),
        bytes,
        s.rows(),
        s.columns(),
        s.cells(),
        s.sheets(),
        s.cellChars(),
        s.sharedChars(),
        s.depth());
  }

  private String of(String part, String text, Limits limits) {
    byte[] book = XlsxFile.ofRows("").part(part, text).bytes();
    return remembered.of(Container.open(book, new Reading("a.xlsx", limits)), part);
  }
}
