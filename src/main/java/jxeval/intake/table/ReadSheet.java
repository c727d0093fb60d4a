package jxeval.intake.table;

import java.util.List;
import jxeval.check.Finding;

/**
 * A sheet of a known form.
 *
 * @param set data set id
 * @param name the sheet's name as in the file
 * @param findings about the sheet and its header, with the county's severities; an error among them
 *     keeps the sheet out
 */
public record ReadSheet(String set, String name, List<ReadRow> rows, List<Finding> findings) {
  public ReadSheet {
    findings = List.copyOf(findings);
    boolean out = findings.stream().anyMatch(Finding::isError);
    rows =
        out
            ? rows.stream().map(r -> new ReadRow(r.row().excluded(), r.findings())).toList()
            : List.copyOf(rows);
  }
}
