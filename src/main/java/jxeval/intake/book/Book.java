package jxeval.intake.book;

import java.util.List;
import java.util.Set;
import jxeval.check.Finding;
import jxeval.intake.grid.Sheet;
import jxeval.intake.table.ReadSheet;
import org.jspecify.annotations.Nullable;

/**
 * One mailed file, read.
 *
 * @param file path relative to the year folder
 * @param sha256 lower-case hex of its bytes; empty when they could not be read
 * @param isCsv whether it is one sheet of a return that may lie in several files
 * @param readable whether the file could be opened
 * @param cover null for none
 * @param sheets its known sheets, in workbook order
 * @param headless data set ids of the sheets that bear a form's name without its header
 * @param unread its sheets that stand there for their reader alone
 * @param findings about the file and its unknown sheets, with the county's severities
 */
public record Book(
    String file,
    String sha256,
    boolean isCsv,
    boolean readable,
    @Nullable Cover cover,
    List<ReadSheet> sheets,
    Set<String> headless,
    List<Sheet> unread,
    List<Finding> findings) {
  public Book {
    sheets = List.copyOf(sheets);
    headless = Set.copyOf(headless);
    unread = List.copyOf(unread);
    findings = List.copyOf(findings);
  }

  /** Whether anything in it is known. */
  public boolean isKnown() {
    return cover != null || !sheets.isEmpty() || !headless.isEmpty();
  }
}
