package jxeval.intake.submission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jxeval.check.Finding;
import jxeval.intake.book.Book;
import jxeval.intake.form.Forms;
import jxeval.intake.table.ReadRow;
import jxeval.intake.table.ReadSheet;
import jxeval.model.InputFile;
import jxeval.model.Row;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;

/**
 * Returns that are checked one by one, wherever they lie: none supersedes another.
 *
 * @param findings with the county's severities
 */
public record LooseReturns(List<Row> rows, List<InputFile> inputs, List<Finding> findings) {
  private static final String RETURNS = "returns/";

  /** Reads files in order of path. */
  public static LooseReturns of(List<Book> books, Scheme scheme, Forms forms) {
    List<Row> rows = new ArrayList<>();
    List<InputFile> inputs = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Identification identification = new Identification(scheme);
    for (Arrival arrival : Arrival.of(books, folder -> !isOfMonth(folder))) {
      Identified identified = identification.of(arrival);
      arrival.books().forEach(b -> findings.addAll(b.findings()));
      findings.addAll(identified.findings());
      Unit unit = identified.unit();
      YearMonth month = identified.month();
      if (unit != null && month != null) {
        ReturnContent content = ReturnContent.of(arrival, unit, month, forms, scheme.forms());
        rows.addAll(content.rows());
        findings.addAll(content.findings());
      } else {
        arrival.sheets().forEach(s -> findings.addAll(ofSheet(s)));
      }
      for (Book book : arrival.books()) {
        boolean out = identified.rejected() || !book.readable();
        inputs.add(
            new InputFile(
                book.file(),
                book.sha256(),
                unit == null ? null : unit.id(),
                month,
                out ? InputFile.Status.REJECTED : InputFile.Status.COUNTED));
      }
    }
    return new LooseReturns(rows, inputs, findings);
  }

  /** Whether a folder is one of those that hold the returns of a month. */
  private static boolean isOfMonth(String folder) {
    return folder.startsWith(RETURNS) && folder.indexOf('/', RETURNS.length()) < 0;
  }

  private static List<Finding> ofSheet(ReadSheet sheet) {
    List<Finding> findings = new ArrayList<>(sheet.findings());
    sheet.rows().stream().map(ReadRow::findings).forEach(findings::addAll);
    return findings;
  }
}
