package jxeval.scheme;

import java.time.YearMonth;
import java.util.Objects;
import jxeval.check.Finding;
import jxeval.model.CellRef;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A finding that the bureau accepts: it stands as a notice, until the value changes.
 *
 * @param code of the finding
 * @param file path relative to the year folder
 * @param sheet null where the whole file is meant
 * @param cell null where the whole sheet is meant
 * @param found what the finding quotes; null where it quotes nothing
 * @param until the last month whose run still honours it; null for the whole year
 */
public record Waiver(
    String code,
    String file,
    @Nullable String sheet,
    @Nullable String cell,
    @Nullable String found,
    String reason,
    String by,
    @Nullable YearMonth until) {

  /** Whether it is this very finding, with the value that was accepted. */
  public boolean isOf(Finding finding) {
    CellRef at = finding.at();
    return at != null
        && finding.rule().code().equals(code)
        && at.file().equals(file)
        && Objects.equals(at.sheet(), sheet)
        && Objects.equals(at.cell(), cell)
        && Folding.same(
            Objects.requireNonNullElse(finding.found(), ""), Objects.requireNonNullElse(found, ""));
  }

  /** Whether a run for the month still honours it. */
  public boolean holdsIn(YearMonth month) {
    return until == null || !until.isBefore(month);
  }
}
