package jxeval.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jxeval.check.Finding;
import jxeval.intake.form.Forms;
import jxeval.intake.grid.Sheet;
import jxeval.intake.table.Header;
import jxeval.intake.table.HeaderFinder;
import jxeval.intake.table.HeaderIndex;
import jxeval.intake.table.ReadRow;
import jxeval.intake.table.ReadSheet;
import jxeval.intake.table.TableReader;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Value;
import jxeval.scheme.Scheme;

/** What a sheet says once read, as one line a test compares. */
public final class Readings {
  private Readings() {}

  /** Reads a sheet as a data set of a workbook. */
  public static ReadSheet of(ReturnSheet sheet, String set, Scheme scheme) {
    return of(sheet.grid(), set, scheme);
  }

  /** Reads a sheet of a file as a data set of a workbook. */
  public static ReadSheet of(Sheet sheet, String set, Scheme scheme) {
    Header header =
        new HeaderFinder(sheet)
            .find(new HeaderIndex(Forms.of(scheme).sheet(set)))
            .orElseThrow(() -> new AssertionError("no header"));
    return new TableReader(scheme).read("a.xlsx", sheet, header, true);
  }

  /** The fields of every row: {@code 3: 本=1, 累=2}; a leading x marks a row that does not count. */
  public static String rows(ReadSheet sheet, String... fields) {
    return sheet.rows().stream()
        .map(ReadRow::row)
        .map(r -> (r.counts() ? "" : "x") + r.source().row() + ": " + fields(r, fields))
        .collect(Collectors.joining(" | "));
  }

  private static String fields(Row row, String... fields) {
    List<String> shown = new ArrayList<>();
    for (String field : fields) {
      Value value = row.get(field);
      shown.add(field + "=" + (value == null ? "" : value.shown()));
    }
    return String.join(", ", shown);
  }

  /**
   * Every finding as {@code C312@C3}, errors with an exclamation mark, warnings with a question
   * mark.
   */
  public static String findings(ReadSheet sheet) {
    List<Finding> all = new ArrayList<>(sheet.findings());
    sheet.rows().forEach(r -> all.addAll(r.findings()));
    return findings(all);
  }

  /** Findings in printing order, each once. */
  public static String findings(List<Finding> findings) {
    return findings.stream()
        .sorted()
        .distinct()
        .map(Readings::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(Finding finding) {
    CellRef at = finding.at();
    String mark =
        switch (finding.severity()) {
          case ERROR -> "!";
          case WARNING -> "?";
          case NOTICE -> "";
        };
    String place = at == null ? "" : at.cell() == null ? at.sheet() : at.cell();
    return finding.rule().code() + mark + (place == null ? "" : "@" + place);
  }
}
