package jxeval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest(name = "\"{0}\" and \"{1}\" are one: {2}")
  @CsvSource(
      textBlock =
          """
          龙腾科技（江西）有限公司, 龙腾科技(江西)有限公司, true
          ＡＢＣ１２３,              ABC123,                 true
          '秀 谷　镇',               秀谷镇,                 true
          '秀谷\u00A0镇',            秀谷镇,                 true
          【甲】〔乙〕［丙］,        (甲)(乙)(丙),           true
          ABC,                       abc,                    false
          秀谷镇,                    秀谷乡,                 false
          甲(乙),                    甲乙,                   false
          '',                        '　',                   true
          '秀谷\u200B\uFEFF镇',       秀谷镇,                 true
          '秀谷\u0001镇',            秀谷镇,                 true
          ￥100,                     ¥100,                   false
          ～！,                      '~!',                   true
          """)
  void textsThatDifferOnlyInWidthSpacesOrBracketsAreOne(String a, String b, boolean same) {
    assertEquals(same, Folding.same(a, b));
  }

  @ParameterizedTest(name = "\"{0}\" is blank: {1}")
  @CsvSource({
    "'', true",
    "' ', true",
    "'\u3000\u00A0\u200B\uFEFF\u0001', true",
    "a, false",
    "！, false",
    "~, false",
    "（, false",
    "' 甲', false"
  })
  void whatFoldsToNothingIsBlank(String text, boolean blank) {
    assertEquals(blank, Folding.isBlank(text));
  }

  @Test
  void aTextIsStrippedAsJavaStripsIt() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String one = new String(Character.toChars(c));
      for (String text : List.of(one, one + "万元", "万元" + one, "a" + one + "a", one + one)) {
        assertEquals(
            text.strip(), Folding.strip(text), () -> Integer.toHexString(one.codePointAt(0)));
      }
    }
    assertEquals("", Folding.strip(""));
  }
}
