package jxeval.report.explain;

import java.util.List;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook that was laid out.
 *
 * @param place sheet and A1 reference: {@code 县直单位排名!F12}
 * @param sheet name of the sheet as the report gave it
 * @param table id of its table; null outside tables, as are {@code row} and {@code column}
 * @param heading what its row and column are headed, or nothing
 * @param formula its live formula in A1 notation; null for none
 * @param operands the cells that the formula reads, without theirs
 * @param source the place in an input that it, or else its row, leads to; null for none
 */
public record Spot(
    String place,
    String sheet,
    @Nullable String table,
    @Nullable String row,
    @Nullable String column,
    String heading,
    String value,
    @Nullable String formula,
    List<Spot> operands,
    @Nullable CellRef source) {}
