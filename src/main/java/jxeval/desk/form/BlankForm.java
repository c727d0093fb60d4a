package jxeval.desk.form;

import java.time.YearMonth;
import java.util.List;
import jxeval.intake.form.CoverForm;
import jxeval.intake.form.SheetForm;
import jxeval.model.Row;
import jxeval.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One workbook to be filled in.
 *
 * @param title what it is, in Chinese
 * @param year the year of the target file
 * @param cover null for the bureau's ledgers
 * @param roster names of all units, those nearest to the sender first
 */
public record BlankForm(
    String title, int year, @Nullable Cover cover, List<Asked> sheets, List<String> roster) {
  public BlankForm {
    sheets = List.copyOf(sheets);
    roster = List.copyOf(roster);
  }

  /**
   * Who reports on which month.
   *
   * @param members names of the units that report through it
   */
  public record Cover(CoverForm form, Unit unit, YearMonth month, List<String> members) {}

  /**
   * A sheet that is asked for.
   *
   * @param required whether the return must hold it
   * @param carried rows of the last return whose cumulative figures go on
   */
  public record Asked(SheetForm form, boolean required, List<Row> carried) {
    public Asked {
      carried = List.copyOf(carried);
    }
  }
}
