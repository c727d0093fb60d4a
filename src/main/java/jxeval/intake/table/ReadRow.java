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
    findings = List.copyOf(findings);
    row = findings.stream().anyMatch(Finding::isError) ? row.excluded() : row;
  }
}
