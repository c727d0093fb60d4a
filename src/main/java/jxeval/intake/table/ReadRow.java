package jxeval.intake.table;

import java.util.List;
import jxeval.check.Finding;
import jxeval.model.Row;

/**
 * A row and what was found in it.
 *
 * @param findings with the county's severities; an error among them keeps the row out
 */
public record ReadRow(Row row, List<Finding> findings) {
  public ReadRow {
    findings = findings.isEmpty() ? List.of() : List.copyOf(findings);
    for (Finding finding : findings) {
      row = finding.isError() ? row.excluded() : row;
    }
  }
}
