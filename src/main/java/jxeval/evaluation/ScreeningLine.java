package jxeval.evaluation;

import java.util.List;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * One rule applied to one review row or project.
 *
 * @param unit id of the introducing unit; null when several or none
 * @param outcome {@code pass}, {@code fail} or {@code unknown} (a needed cell is blank)
 * @param asked the cells that the rule asks
 */
public record ScreeningLine(
    String project,
    @Nullable String unit,
    String rule,
    String label,
    String outcome,
    @Nullable String clause,
    CellRef source,
    List<Asked> asked) {

  /**
   * What a rule asks of the row.
   *
   * @param field header of the column
   * @param shown what was read there; empty where it is blank
   */
  public record Asked(String field, String shown, CellRef at) {}
}
