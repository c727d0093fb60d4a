package jxeval.intake.submission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jxeval.check.Finding;
import jxeval.check.SheetRule;
import jxeval.check.UnitRule;
import jxeval.intake.book.Book;
import jxeval.intake.form.Forms;
import jxeval.intake.table.ReadRow;
import jxeval.intake.table.ReadSheet;
import jxeval.model.CellRef;
import jxeval.model.InputFile;
import jxeval.model.Row;
import jxeval.scheme.Scheme;

/**
 * The bureau's own workbooks: each row carries its month or belongs to the year.
 *
 * @param rows those of months up to the run's, of the year and of the survey
 * @param inputs every file
 * @param findings with the county's severities, without those of later months' rows
 */
public record LedgerBooks(List<Row> rows, List<InputFile> inputs, List<Finding> findings) {

  /** Reads the files below {@code ledgers/}, which are in order of path. */
  public static LedgerBooks of(List<Book> books, Scheme scheme, Forms forms, YearMonth upTo) {
    List<Row> rows = new ArrayList<>();
    List<InputFile> inputs = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    Map<String, String> byContent = new LinkedHashMap<>();
    for (Book book : books) {
      found.addAll(book.findings());
      String copyOf = book.readable() ? byContent.putIfAbsent(book.sha256(), book.file()) : null;
      InputFile.Status status;
      if (copyOf != null) {
        status = InputFile.Status.DUPLICATE;
        found.add(Finding.of(UnitRule.U710, CellRef.file(book.file()), null).with("file", copyOf));
      } else if (!book.readable() || !read(book, forms, upTo, rows, found)) {
        status = InputFile.Status.REJECTED;
      } else {
        status = InputFile.Status.COUNTED;
      }
      inputs.add(new InputFile(book.file(), book.sha256(), null, null, status));
    }
    return new LedgerBooks(rows, inputs, found.stream().map(scheme.forms()::judged).toList());
  }

  /** Whether the book holds any sheet of the ledger. */
  private static boolean read(
      Book book, Forms forms, YearMonth upTo, List<Row> rows, List<Finding> found) {
    boolean any = book.headless().stream().anyMatch(forms.ledger()::contains);
    for (ReadSheet sheet : book.sheets()) {
      if (!forms.ledger().contains(sheet.set())) {
        found.add(
            Finding.of(SheetRule.H209, CellRef.sheet(book.file(), sheet.name()), null)
                .with("sheet", forms.sheet(sheet.set()).name())
                .with(
                    "expected",
                    forms.ledger().stream()
                        .map(s -> forms.sheet(s).name())
                        .collect(Collectors.joining("、"))));
        continue;
      }
      any = true;
      found.addAll(sheet.findings());
      for (ReadRow row : sheet.rows()) {
        if (!isLater(row.row(), upTo)) {
          rows.add(row.row());
          found.addAll(row.findings());
        }
      }
    }
    if (!any) {
      found.add(Finding.of(SheetRule.H211, CellRef.file(book.file()), null));
    }
    return any;
  }

  private static boolean isLater(Row row, YearMonth upTo) {
    YearMonth month = row.month();
    return month != null && month.isAfter(upTo) && !row.set().equals("survey");
  }
}
