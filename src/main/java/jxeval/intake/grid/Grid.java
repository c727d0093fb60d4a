package jxeval.intake.grid;

import java.util.List;
import jxeval.check.Finding;
import jxeval.check.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What one file holds, whatever its format.
 *
 * @param file path relative to the year folder
 * @param format the format that its content shows; null when refused before that was clear
 * @param sheets in workbook order, hidden ones included; empty when a finding is an error
 * @param findings F1xx findings in printing order
 */
public record Grid(
    String file, @Nullable Format format, List<Sheet> sheets, List<Finding> findings) {
  public Grid {
    findings = Findings.sorted(findings);
    sheets = hasError(findings) ? List.of() : List.copyOf(sheets);
  }

  private static boolean hasError(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.isError()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the file could be read; warnings and notices do not stand in the way. */
  public boolean readable() {
    return !hasError(findings);
  }
}
