package jxeval.output.ooxml;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlTest {
  private static String text(Xml xml) {
    String whole = new String(bytes(xml), StandardCharsets.UTF_8);
    return whole.substring(whole.indexOf("?>") + 2).strip();
  }

  /** What unpacks from the archive that holds it alone. */
  private static byte[] bytes(Xml xml) {
    byte[] archive = FixedZip.of(List.of(xml.packed("a.xml")));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      in.getNextEntry();
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void an_element_without_anything_in_it_ends_at_once() {
    assertEquals("<a/>", text(Xml.part().open("a").text("").end()));
    assertEquals("<a b=\"1\"/>", text(Xml.part().open("a").with("b", 1).end()));
    assertEquals("<a><b/></a>", text(Xml.part().open("a").empty("b").end()));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 10, 99, 100, -1, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbers_are_written_in_digits(long number) {
    assertEquals("<a b=\"" + number + "\"/>", text(Xml.part().open("a").with("b", number)));
    assertEquals("<a b=\"C" + number + "\"/>", text(Xml.part().open("a").with("b", "C", number)));
    assertEquals("<a>" + number + "</a>", text(Xml.part().holding("a", number)));
  }

  @Test
  void half_of_a_pair_of_characters_stands_as_a_question_mark() {
    assertEquals("<a>?é𠮷?</a>", text(Xml.part().holding("a", "\uD842é𠮷\uDFB7")));
    assertEquals("<a>?</a>", text(Xml.part().holding("a", "\uD842")));
  }

  @Test
  void what_is_still_open_is_ended_at_the_end() {
    assertEquals("<a><b>x</b></a>", text(Xml.part().open("a").open("b").text("x")));
  }

  @Test
  void an_attribute_after_the_tag_is_a_mistake() {
    Xml xml = Xml.part().open("a").text("x");
    assertThrows(IllegalStateException.class, () -> xml.with("b", "c"));
  }

  @Test
  void a_long_document_is_whole() {
    Xml xml = Xml.part().open("a");
    for (int i = 0; i < 10_000; i++) {
      xml.holding("b", "汉" + i);
    }
    String expected =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "<b>汉" + i + "</b>")
            .collect(joining("", "<a>", "</a>"));
    assertEquals(expected, text(xml));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a", "&amp;", "<b>", "]]>", ">=", "\"", "'", "a\nb", "a\tb", "a\rb", " a ", "𠮷", "汉"
      })
  void texts_and_attributes_come_back_as_they_were(String text) throws Exception {
    byte[] xml = bytes(Xml.part().open("a").with("b", text).text(text));
    Element a =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getDocumentElement();
    assertEquals(text, a.getAttribute("b"));
    assertEquals(text, a.getTextContent());
  }
}
