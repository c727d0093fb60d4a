package jxeval.evaluation;

import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * One rule applied to one review row or project.
 *
 * @param unit id of the introducing unit; null when several or none
 * @param outcome {@code pass}, {@code fail} or {@code unknown} (a needed cell is blank)
 */
public record ScreeningLine(
    String project,
    @Nullable String unit,
    String rule,
    String label,
    String outcome,
    @Nullable String clause,
    CellRef source) {}
