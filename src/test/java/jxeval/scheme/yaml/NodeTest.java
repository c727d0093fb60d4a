package jxeval.scheme.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTest {
  @ParameterizedTest(name = "“{0}”: {1}")
  @CsvSource({
    "'', true",
    "~, true",
    "~~, false",
    "null, true",
    "Null, true",
    "nULL, true",
    "nul, false",
    "nulls, false",
    "招商引资, false",
    "no, false"
  })
  void nothing_stands_where_a_plain_text_says_so(String text, boolean blank) {
    Mark mark = new Mark("t.yaml", 1, 1);
    assertEquals(blank, new Node.Scalar(text, true, mark).isBlank());
    assertEquals(false, new Node.Scalar(text, false, mark).isBlank());
  }
}
