package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

  @ParameterizedTest(name = "built-in format {0}: {1}")
  @CsvSource({
    "0, NUMBER",
    "2, NUMBER",
    "4, NUMBER",
    "9, PERCENT",
    "10, PERCENT",
    "11, NUMBER",
    "13, NUMBER",
    "14, DATE",
    "17, DATE",
    "22, DATE",
    "23, NUMBER",
    "26, NUMBER",
    "27, DATE",
    "31, DATE",
    "36, DATE",
    "37, NUMBER",
    "44, NUMBER",
    "45, DATE",
    "47, DATE",
    "48, NUMBER",
    "49, NUMBER",
    "50, DATE",
    "57, DATE",
    "58, DATE",
    "59, NUMBER",
    "-1, NUMBER"
  })
  void builtInFormatsAreToldByTheirNumber(int id, Shown shown) {
    assertEquals(shown, NumberFormats.of(id, null));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          yyyy-mm-dd                | DATE
          yyyy"年"m"月"d"日"        | DATE
          yyyy年m月                 | DATE
          [$-804]yyyy-m-d;@         | DATE
          [$-F800]dddd, mmmm dd     | DATE
          [DBNum1][$-804]m"月"d"日" | DATE
          h:mm                      | DATE
          [h]:mm                    | DATE
          [mm]:ss                   | DATE
          mm:ss.0                   | DATE
          aaaa                      | DATE
          e-m-d                     | DATE
          General                   | NUMBER
          GENERAL                   | NUMBER
          G/通用格式                | NUMBER
          0.00                      | NUMBER
          #,##0.00_);[Red](#,##0.00) | NUMBER
          0.00E+00                  | NUMBER
          0.0e-0                    | NUMBER
          0"days"                   | NUMBER
          0\\d                      | NUMBER
          0_y                       | NUMBER
          *m0                       | NUMBER
          0.00%                     | PERCENT
          0.0_)%;[Red]-0%           | PERCENT
          0"%"                      | NUMBER
          0\\%                      | NUMBER
          yyyy%                     | DATE
          @                         | NUMBER
          [DBNum2][$-804]General    | NUMBER
          [Red]0                    | NUMBER
          [>=100]0                  | NUMBER
          ¥#,##0                    | NUMBER
          0"unclosed d              | NUMBER
          [unclosed d               | NUMBER
          """)
  void customFormatsAreToldByTheirLetters(String code, Shown shown) {
    assertEquals(shown, NumberFormats.of(164, code));
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource({"14, 0.00, NUMBER", "0, yyyy-m-d, DATE", "57, General, NUMBER"})
  void theFileMayRedefineABuiltInFormat(int id, String code, Shown shown) {
    assertEquals(shown, NumberFormats.of(id, code));
  }
}
