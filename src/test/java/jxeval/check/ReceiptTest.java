package jxeval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jxeval.model.CellRef;
import jxeval.model.InputFile;
import jxeval.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {
  private static final YearMonth MAY = YearMonth.of(2021, 5);

  private static InputFile input(String file, InputFile.Status status) {
    return new InputFile(file, "ab", "x1", MAY, status);
  }

  private static Finding finding(String file, Severity severity) {
    return Finding.of(CellRule.C312, CellRef.file(file), null).withSeverity(severity);
  }

  private static List<Receipt> receipts(InputFile input, List<Finding> findings) {
    return Receipt.of(List.of(input), List.of(), findings);
  }

  @ParameterizedTest(name = "{0} with {1} errors, {2} warnings: {3}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          status,   errors, warnings, receipt
          COUNTED,       0,        0, accepted
          COUNTED,       0,        1, to_amend
          COUNTED,       1,        0, partial
          COUNTED,       2,        3, partial
          REJECTED,      1,        0, returned
          REJECTED,      0,        0, returned
          """)
  void a_receipt_says_what_became_of_the_return(
      InputFile.Status status, int errors, int warnings, String answer) {
    String file = "returns/2021-05/a.xlsx";
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < errors; i++) {
      findings.add(finding(file, Severity.ERROR));
    }
    for (int i = 0; i < warnings; i++) {
      findings.add(finding(file, Severity.WARNING));
    }
    findings.add(finding(file, Severity.NOTICE));
    findings.add(finding("returns/2021-05/b.xlsx", Severity.ERROR));
    Receipt receipt = receipts(input(file, status), findings).get(0);
    assertEquals(answer, receipt.answer().id());
    assertEquals(errors, receipt.errors());
    assertEquals(warnings, receipt.warnings());
  }

  @Test
  void earlier_versions_copies_later_months_and_ledgers_get_none() {
    List<InputFile> inputs =
        List.of(
            input("returns/a.xlsx", InputFile.Status.SUPERSEDED),
            input("returns/b.xlsx", InputFile.Status.DUPLICATE),
            input("returns/c.xlsx", InputFile.Status.LATER),
            input("ledgers/d.xlsx", InputFile.Status.COUNTED));
    assertEquals(List.of(), Receipt.of(inputs, List.of(), List.of()));
  }

  @Test
  void the_day_is_the_one_that_decided_whether_it_came_in_time() {
    LocalDate day = LocalDate.of(2021, 5, 30);
    List<Submission> submissions =
        List.of(
            new Submission("x1", MAY, Submission.Status.ON_TIME, "returns/a.xlsx", day),
            new Submission("x2", MAY, Submission.Status.LATE, "returns/b", null));
    List<InputFile> inputs =
        List.of(
            input("returns/a.xlsx", InputFile.Status.COUNTED),
            input("returns/b/封面.csv", InputFile.Status.COUNTED),
            input("returns/bb.xlsx", InputFile.Status.COUNTED));
    assertEquals(
        "2021-05-30 null null",
        Receipt.of(inputs, submissions, List.of()).stream()
            .map(r -> String.valueOf(r.submitted()))
            .collect(Collectors.joining(" ")));
  }
}
