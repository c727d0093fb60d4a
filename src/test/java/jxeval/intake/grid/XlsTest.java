package jxeval.intake.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XlsTest {

  static Stream<Arguments> cells() {
    return Stream.of(
        row("a number", f().number(0, 0, 0, 1200.5), RawCell.Kind.NUMBER, "1200.5"),
        row("a tenth", f().number(0, 0, 0, 0.1), RawCell.Kind.NUMBER, "0.1"),
        row("a sum of tenths", f().number(0, 0, 0, 0.1 + 0.2), RawCell.Kind.NUMBER, "0.3"),
        row("minus zero", f().number(0, 0, 0, -0.0), RawCell.Kind.NUMBER, "0"),
        row("no number", f().number(0, 0, 0, Double.NaN), RawCell.Kind.NOT_A_NUMBER, "NaN"),
        row("a whole RK", rk(1200 << 2 | 2), RawCell.Kind.NUMBER, "1200"),
        row("a negative RK", rk(-7 << 2 | 2), RawCell.Kind.NUMBER, "-7"),
        row("a whole RK in hundredths", rk(12_345 << 2 | 3), RawCell.Kind.NUMBER, "123.45"),
        row("a binary RK", rk(high(2.5)), RawCell.Kind.NUMBER, "2.5"),
        row("a binary RK in hundredths", rk(high(250) | 1), RawCell.Kind.NUMBER, "2.5"),
        row("several RKs", several(), RawCell.Kind.NUMBER, "8"),
        row("a date", f().number(0, 0, 1, 44_319), RawCell.Kind.DATE, "2021-05-03"),
        row("a Chinese date", f().number(0, 0, 2, 44_319), RawCell.Kind.DATE, "2021-05-03"),
        row("a custom date", f().number(0, 0, 3, 44_319.9), RawCell.Kind.DATE, "2021-05-03"),
        row("day 60", f().number(0, 0, 1, 60), RawCell.Kind.DATE, "1900-03-01"),
        row("day -1", f().number(0, 0, 1, -1), RawCell.Kind.NOT_A_NUMBER, "-1"),
        row(
            "a date of the 1904 system",
            f().global(0x22, (short) 1).number(0, 0, 1, 42_857),
            RawCell.Kind.DATE,
            "2021-05-03"),
        row("a shared text", f().shared(0, 0, 0), RawCell.Kind.TEXT, "甲"),
        row(
            "a label",
            f().record(0x204, BiffFile.cell(0, 0, 0), BiffFile.text("标签")),
            RawCell.Kind.TEXT,
            "标签"),
        row("true", logical(1, 0), RawCell.Kind.BOOLEAN, "TRUE"),
        row("false", logical(0, 0), RawCell.Kind.BOOLEAN, "FALSE"),
        row("an error", logical(0x07, 1), RawCell.Kind.ERROR, "#DIV/0!"),
        row("an absent value", logical(0x2a, 1), RawCell.Kind.ERROR, "#N/A"),
        row("a formula", formula(BiffFile.le(2.5)), RawCell.Kind.NUMBER, "2.5"),
        row("a formula's truth", formula(special(1, 1)), RawCell.Kind.BOOLEAN, "TRUE"),
        row("a formula's error", formula(special(2, 0x17)), RawCell.Kind.ERROR, "#REF!"),
        row(
            "a formula's text",
            formula(special(0, 0)).record(0x207, BiffFile.text("结果")),
            RawCell.Kind.TEXT,
            "结果"),
        row(
            "a shared formula's text",
            formula(special(0, 0)).record(0x4bc, new byte[20]).record(0x207, BiffFile.text("果")),
            RawCell.Kind.TEXT,
            "果"),
        row(
            "a formula whose text is missing",
            formula(special(0, 0)),
            RawCell.Kind.FORMULA_WITHOUT_VALUE,
            ""));
  }

  @ParameterizedTest(name = "{0} is {2} {3}")
  @MethodSource("cells")
  void aCellIsReadAsItsRecordSays(String name, BiffFile file, RawCell.Kind kind, String text) {
    RawCell cell = Objects.requireNonNull(sheet(file).cell(1, 1), name);

    assertEquals(kind, cell.kind());
    assertEquals(text, cell.text());
    assertEquals(name.contains("formula"), cell.fromFormula());
  }

  @Test
  void aFormulaWithEmptyTextIsBlank() {
    assertEquals(List.of(), sheet(formula(special(3, 0))).rows());
  }

  @Test
  void hiddenRowsColumnsAndMergesAreKept() {
    Sheet sheet =
        Grids.read(
                "a.xls",
                f().record(0x208, (short) 1, (short) 0, (short) 2, (short) 0, 0, 0x20)
                    .record(0x7d, (short) 1, (short) 2, (short) 0, (short) 0, (short) 1)
                    .record(0xe5, (short) 1, (short) 0, (short) 1, (short) 0, (short) 0)
                    .number(0, 0, 0, 1)
                    .number(1, 1, 0, 1)
                    .bytes(),
                Limits.STANDARD)
            .sheets()
            .get(0);

    assertEquals(List.of(false, true), sheet.rows().stream().map(GridRow::hidden).toList());
    assertEquals(java.util.Set.of(2, 3), sheet.hiddenColumns());
    assertEquals(List.of(new Merge(1, 1, 2, 1)), sheet.merges().all());
  }

  private static Sheet sheet(BiffFile file) {
    Grid grid = Grids.read("a.xls", file.bytes(), Limits.STANDARD);
    assertEquals(List.of(), grid.findings());
    return grid.sheets().get(0);
  }

  private static Arguments row(String name, BiffFile file, RawCell.Kind kind, String text) {
    return Arguments.of(name, file, kind, text);
  }

  private static BiffFile f() {
    return new BiffFile();
  }

  private static BiffFile rk(int packed) {
    return f().record(0x27e, BiffFile.cell(0, 0, 0), packed);
  }

  private static BiffFile several() {
    return f().record(
            0xbd, (short) 0, (short) 0, (short) 0, 8 << 2 | 2, (short) 0, 9 << 2 | 2, (short) 1);
  }

  private static BiffFile logical(int value, int error) {
    return f().record(0x205, BiffFile.cell(0, 0, 0), (byte) value, (byte) error);
  }

  private static BiffFile formula(byte[] result) {
    return f().formula(0, 0, result);
  }

  private static byte[] special(int kind, int value) {
    return new byte[] {(byte) kind, 0, (byte) value, 0, 0, 0, -1, -1};
  }

  private static int high(double value) {
    return (int) (Double.doubleToLongBits(value) >>> 32) & ~3;
  }
}
