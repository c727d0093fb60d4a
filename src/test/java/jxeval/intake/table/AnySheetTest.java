package jxeval.intake.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import jxeval.check.Finding;
import jxeval.intake.County;
import jxeval.intake.ReturnSheet;
import jxeval.intake.form.Field;
import jxeval.intake.form.Forms;
import jxeval.intake.form.Kind;
import jxeval.intake.form.SheetForm;
import jxeval.intake.grid.Sheet;
import jxeval.scheme.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a sheet, it is read the same each time and every finding has its place. */
class AnySheetTest {
  private static final Scheme SCHEME = County.draft().build();
  private static final Forms FORMS = Forms.of(SCHEME);
  private static final TableReader READER = new TableReader(SCHEME);
  private static final List<Object> CELLS =
      List.of(
          500,
          new BigDecimal("0.1"),
          -3,
          20210503,
          LocalDate.of(2021, 5, 3),
          "500万元",
          "约500",
          "无",
          "—",
          "　",
          "2021年5月",
          "商务局、统计局",
          "某某、",
          "、",
          "合计",
          "小计",
          "填表说明：",
          "(万元)",
          "60、40",
          "()",
          "团队",
          "是",
          "\uD83D",
          ReturnSheet.Odd.DIVISION_BY_ZERO,
          ReturnSheet.Odd.UNCALCULATED);

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_sheet_is_read_or_told(int seed) {
    Random chance = new Random(seed);
    SheetForm form = FORMS.sheets().get(chance.nextInt(FORMS.sheets().size()));
    Sheet sheet = invented(chance, form).grid();
    Optional<Header> header = new HeaderFinder(sheet).find(new HeaderIndex(form));
    if (header.isEmpty()) {
      return;
    }

    ReadSheet read = READER.read("a.xlsx", sheet, header.get(), true);
    assertEquals(read, READER.read("a.xlsx", sheet, header.get(), true));
    List<Finding> findings = new ArrayList<>(read.findings());
    for (ReadRow row : read.rows()) {
      findings.addAll(row.findings());
      boolean wrong = row.findings().stream().anyMatch(Finding::isError);
      assertFalse(wrong && row.row().counts());
      for (Field field : form.fields()) {
        boolean needed =
            field.required() && !field.kind().isQuantity() && field.kind() != Kind.UNIT;
        assertFalse(needed && row.row().counts() && row.row().get(field.id()) == null);
      }
    }
    assertTrue(findings.stream().allMatch(f -> f.at() != null));
  }

  private static ReturnSheet invented(Random chance, SheetForm form) {
    ReturnSheet sheet = ReturnSheet.of(form.name());
    if (chance.nextInt(3) == 0) {
      sheet.row("标题");
    }
    sheet.row(form.fields().stream().map(Field::printedHeader).toArray());
    int rows = 1 + chance.nextInt(8);
    for (int r = 0; r < rows; r++) {
      Object[] cells = new Object[form.fields().size()];
      for (int c = 0; c < cells.length; c++) {
        cells[c] = chance.nextInt(3) == 0 ? null : cell(chance, form.fields().get(c));
      }
      sheet.row(cells);
    }
    for (int m = chance.nextInt(4); m > 0; m--) {
      int first = 2 + chance.nextInt(rows);
      char column = (char) ('A' + 2 * m);
      sheet.merge(column + "" + first + ":" + column + (first + 1 + chance.nextInt(2)));
    }
    return sheet;
  }

  private static Object cell(Random chance, Field field) {
    if (chance.nextInt(4) > 0 && !field.words().isEmpty()) {
      return field.words().get(chance.nextInt(field.words().size()));
    }
    return CELLS.get(chance.nextInt(CELLS.size()));
  }
}
