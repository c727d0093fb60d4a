package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {

  @ParameterizedTest(name = "<c {0}>{1}</c> is {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -       | <v>1200.5</v>                 | NUMBER  | 1200.5
          -       | <v>0.10000000000000001</v>    | NUMBER  | 0.1
          -       | <v>0.30000000000000004</v>    | NUMBER  | 0.3
          -       | <v>1.5E3</v>                  | NUMBER  | 1500
          -       | <v>-0</v>                     | NUMBER  | 0
          -       | <v>1e308</v>                  | NUMBER  | 1E+308
          -       | <v> 7 </v>                    | NUMBER  | 7
          -       | <v>1e999</v>                  | NOT_A_NUMBER | 1e999
          -       | <v>NaN</v>                    | NOT_A_NUMBER | NaN
          -       | <v>Infinity</v>               | NOT_A_NUMBER | Infinity
          -       | <v>1d</v>                     | NOT_A_NUMBER | 1d
          -       | <v>0x10</v>                   | NOT_A_NUMBER | 0x10
          -       | <v>１２３</v>                 | NOT_A_NUMBER | １２３
          -       | <f>1/3</f>                    | FORMULA_WITHOUT_VALUE | ''
          -       | <f>1/3</f><v></v>             | FORMULA_WITHOUT_VALUE | ''
          -       | <f>1+1</f><v>2</v>            | NUMBER  | 2
          t='s'   | <v>0</v>                      | TEXT    | 甲
          t='s'   | <v>1</v>                      | TEXT    | 乙丙
          t='str' | <f>A2</f><v>丁</v>            | TEXT    | 丁
          t='str' | <v>a_x000D_b</v>              | TEXT    | a\rb
          t='str' | <v>_x005F_x000D_</v>          | TEXT    | _x000D_
          t='b'   | <v>1</v>                      | BOOLEAN | TRUE
          t='b'   | <v>0</v>                      | BOOLEAN | FALSE
          t='e'   | <v>#DIV/0!</v>                | ERROR   | #DIV/0!
          t='e'   | <f>1/0</f><v>#DIV/0!</v>      | ERROR   | #DIV/0!
          t='d'   | <v>2021-05-03</v>             | DATE    | 2021-05-03
          t='d'   | <v>2021-05-03T08:00:00.000</v> | DATE   | 2021-05-03
          t='d'   | <v>2021-02-30</v>             | NOT_A_NUMBER | 2021-02-30
          t='inlineStr' | <is><t>戊</t></is>      | TEXT    | 戊
          t='inlineStr' | <is><r><t>己</t></r><rPh sb='0' eb='1'><t>ji</t></rPh><phoneticPr fontId='1'/></is> | TEXT | 己
          s='1'   | <v>44319</v>                  | DATE    | 2021-05-03
          s='2'   | <v>44319</v>                  | DATE    | 2021-05-03
          s='3'   | <v>44319.75</v>               | DATE    | 2021-05-03
          s='4'   | <v>44319</v>                  | NUMBER  | 44319
          s='5'   | <v>44319</v>                  | DATE    | 2021-05-03
          s='1'   | <v>1</v>                      | DATE    | 1900-01-01
          s='1'   | <v>59</v>                     | DATE    | 1900-02-28
          s='1'   | <v>60</v>                     | DATE    | 1900-03-01
          s='1'   | <v>61</v>                     | DATE    | 1900-03-01
          s='1'   | <v>-1</v>                     | NOT_A_NUMBER | -1
          s='1'   | <v>2958466</v>                | NOT_A_NUMBER | 2958466
          """)
  void aCellIsReadAsItsPartSays(
      @org.jspecify.annotations.Nullable String attributes,
      String content,
      RawCell.Kind kind,
      String text) {
    RawCell cell = cell(XlsxFile.ofCell(attributes == null ? "" : attributes, content));

    assertEquals(kind, cell.kind());
    assertEquals(text.replace("\\r", "\r"), cell.text());
    assertEquals(content.contains("<f>"), cell.fromFormula());
  }

  @Test
  void datesOfThe1904SystemAreFourYearsAndADayLater() {
    XlsxFile file =
        XlsxFile.ofCell("s='1'", "<v>42857</v>")
            .edit(
                "xl/workbook.xml",
                x -> x.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));

    assertEquals("2021-05-03", cell(file).text());
  }

  private static RawCell cell(XlsxFile file) {
    Grid grid = Grids.read("returns/2021-05/a.xlsx", file.bytes(), Limits.STANDARD);
    assertEquals(List.of(), codes(grid));
    RawCell cell = grid.sheets().get(0).cell(1, 1);
    assertNull(grid.sheets().get(0).cell(1, 2));
    return java.util.Objects.requireNonNull(cell);
  }

  static List<String> codes(Grid grid) {
    return grid.findings().stream().map(f -> f.rule().code()).collect(Collectors.toList());
  }
}
