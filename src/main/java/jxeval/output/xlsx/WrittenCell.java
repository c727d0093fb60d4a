package jxeval.output.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A cell as a workbook holds it.
 *
 * @param sheet name of its sheet
 * @param place A1 reference, a range where it is merged
 * @param value text, plain number, ISO day, truth value or error; of a formula the cached value
 * @param style number format, then what its look adds
 * @param formula without {@code =}; null for none
 * @param link where a click leads; null for nowhere
 */
public record WrittenCell(
    String sheet,
    String place,
    String value,
    String style,
    @Nullable String formula,
    @Nullable String link) {}
