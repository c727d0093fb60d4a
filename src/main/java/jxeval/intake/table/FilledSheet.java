package jxeval.intake.table;

import jxeval.intake.cell.CellText;
import jxeval.intake.form.Field;
import jxeval.intake.form.Kind;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.Merge;
import jxeval.intake.grid.RawCell;
import jxeval.intake.grid.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The cells below a header, merged ones filled down: texts and dates count in every row, an amount
 * in its first row only.
 */
final class FilledSheet {
  private final Sheet sheet;
  private final int headerRow;

  FilledSheet(Sheet sheet, Header header) {
    this.sheet = sheet;
    this.headerRow = header.lastRow();
  }

  /**
   * A cell as it counts.
   *
   * @param row the row in which its value stands
   * @param countedAbove whether it is the lower part of a merged amount
   */
  record Filled(@Nullable RawCell cell, int row, boolean countedAbove) {}

  /** Whether something stands in a cell or, where it is merged, in the cell that counts for it. */
  boolean isFilled(GridRow row, Column column) {
    if (!CellText.isBlank(row.cell(column.number()))) {
      return true;
    }
    Filled filled = at(row, column);
    return filled.countedAbove || !CellText.isBlank(filled.cell);
  }

  Filled at(GridRow row, Column column) {
    RawCell own = row.cell(column.number());
    if (CellText.isBlank(own)) {
      Merge merge = mergeFromAbove(row, column);
      if (merge != null && merge.firstColumn() == column.number()) {
        RawCell above = sheet.cell(merge.firstRow(), column.number());
        return above == null || fillsDown(column.field(), above)
            ? new Filled(above, merge.firstRow(), false)
            : new Filled(null, row.number(), true);
      }
    }
    return new Filled(own, row.number(), false);
  }

  /** The merged region that began in an earlier data row; null for none. */
  @Nullable Merge mergeFromAbove(GridRow row, Column column) {
    Merge merge = sheet.merges().at(row.number(), column.number());
    return merge != null && merge.firstRow() < row.number() && merge.firstRow() > headerRow
        ? merge
        : null;
  }

  private static boolean fillsDown(Field field, RawCell cell) {
    return field.kind() == Kind.EXTRA
        ? cell.kind() == RawCell.Kind.TEXT || cell.kind() == RawCell.Kind.DATE
        : !field.kind().isQuantity();
  }
}
