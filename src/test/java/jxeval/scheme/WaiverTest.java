package jxeval.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jxeval.check.CellRule;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.check.Severity;
import jxeval.model.CellRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {
  private static final Waiver WAIVER =
      new Waiver("R406", "a.xlsx", "企业招工", "B2", "600", "已核实", "张三", YearMonth.of(2021, 6));

  private static Finding finding(String sheet, String cell, String found) {
    return Finding.of(RowRule.R406, new CellRef("a.xlsx", sheet, cell), found);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "企业招工, B2, 600, true",
    "企业招工, B2, ６００, true",
    "企业招工, B2, 601, false",
    "企业招工, B2, , false",
    "企业招工, B3, 600, false",
    "招商项目, B2, 600, false",
  })
  void it_covers_the_very_finding_with_the_value_that_was_accepted(
      String sheet, String cell, String found, boolean covered) {
    assertEquals(covered, WAIVER.isOf(finding(sheet, cell, found)));
  }

  @Test
  void another_code_another_file_or_no_place_is_not_covered() {
    CellRef at = new CellRef("a.xlsx", "企业招工", "B2");
    assertEquals(false, WAIVER.isOf(Finding.of(CellRule.C312, at, "600")));
    assertEquals(
        false, WAIVER.isOf(Finding.of(RowRule.R406, new CellRef("b.xlsx", "企业招工", "B2"), "600")));
    assertEquals(false, WAIVER.isOf(Finding.of(RowRule.R406, null, "600")));
  }

  @ParameterizedTest(name = "2021-{0}: {1}")
  @CsvSource({"5, NOTICE", "6, NOTICE", "7, WARNING"})
  void it_holds_to_its_last_month(int month, Severity severity) {
    FormOverrides forms =
        new FormOverrides(Map.of(), Map.of(), Map.of(), Map.of(), List.of(WAIVER))
            .asOf(YearMonth.of(2021, month));
    assertEquals(severity, forms.judged(finding("企业招工", "B2", "600")).severity());
  }
}
