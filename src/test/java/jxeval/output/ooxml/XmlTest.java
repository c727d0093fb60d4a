package jxeval.output.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlTest {
  private static String text(Xml xml) {
    String whole = new String(xml.bytes(), StandardCharsets.UTF_8);
    return whole.substring(whole.indexOf("?>") + 2).strip();
  }

  @Test
  void an_element_without_anything_in_it_ends_at_once() {
    assertEquals("<a/>", text(Xml.part().open("a").text("").end()));
    assertEquals("<a b=\"1\"/>", text(Xml.part().open("a").with("b", 1).end()));
    assertEquals("<a><b/></a>", text(Xml.part().open("a").empty("b").end()));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a", "&amp;", "<b>", "]]>", ">=", "\"", "'", "a\nb", "a\tb", "a\rb", " a ", "𠮷", "汉"
      })
  void texts_and_attributes_come_back_as_they_were(String text) throws Exception {
    byte[] xml = Xml.part().open("a").with("b", text).text(text).bytes();
    Element a =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getDocumentElement();
    assertEquals(text, a.getAttribute("b"));
    assertEquals(text, a.getTextContent());
  }
}
