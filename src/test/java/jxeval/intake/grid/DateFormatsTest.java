package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatsTest {

  @ParameterizedTest(name = "built-in format {0}: {1}")
  @CsvSource({
    "0, false", "2, false", "4, false", "9, false", "13, false", "14, true", "17, true",
    "22, true", "23, false", "26, false", "27, true", "31, true", "36, true", "37, false",
    "44, false", "45, true", "47, true", "48, false", "49, false", "50, true", "57, true",
    "58, true", "59, false", "-1, false"
  })
  void builtInFormatsAreToldByTheirNumber(int id, boolean date) {
    assertEquals(date, DateFormats.isDate(id, null));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          yyyy-mm-dd                | true
          yyyy"年"m"月"d"日"        | true
          yyyy年m月                 | true
          [$-804]yyyy-m-d;@         | true
          [$-F800]dddd, mmmm dd     | true
          [DBNum1][$-804]m"月"d"日" | true
          h:mm                      | true
          [h]:mm                    | true
          [mm]:ss                   | true
          mm:ss.0                   | true
          aaaa                      | true
          e-m-d                     | true
          General                   | false
          GENERAL                   | false
          G/通用格式                | false
          0.00                      | false
          #,##0.00_);[Red](#,##0.00) | false
          0.00E+00                  | false
          0.0e-0                    | false
          0"days"                   | false
          0\\d                      | false
          0_y                       | false
          *m0                       | false
          0.00%                     | false
          @                         | false
          [DBNum2][$-804]General    | false
          [Red]0                    | false
          [>=100]0                  | false
          ¥#,##0                    | false
          0"unclosed d              | false
          [unclosed d               | false
          """)
  void customFormatsAreToldByTheirLetters(String code, boolean date) {
    assertEquals(date, DateFormats.isDate(164, code));
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource({"14, 0.00, false", "0, yyyy-m-d, true", "57, General, false"})
  void theFileMayRedefineABuiltInFormat(int id, String code, boolean date) {
    assertEquals(date, DateFormats.isDate(id, code));
  }
}
