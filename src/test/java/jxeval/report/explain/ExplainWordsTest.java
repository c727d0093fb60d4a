package jxeval.report.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jxeval.text.Bundle;
import jxeval.text.Language;
import org.junit.jupiter.api.Test;

class ExplainWordsTest {
  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(
        Bundle.load("explain", Language.ZH).keys(), Bundle.load("explain", Language.EN).keys());
  }
}
