package jxeval.intake.grid;

import java.math.BigDecimal;
import jxeval.check.FileRule;

/** One sheet of an .xls, read forwards once; formulas by their stored results. */
final class BiffSheet {
  private static final int FORMULA = 0x06;
  private static final int COL_INFO = 0x7d;
  private static final int MUL_RK = 0xbd;
  private static final int R_STRING = 0xd6;
  private static final int MERGED_CELLS = 0xe5;
  private static final int LABEL_SST = 0xfd;
  private static final int NUMBER = 0x203;
  private static final int LABEL = 0x204;
  private static final int BOOL_ERR = 0x205;
  private static final int STRING = 0x207;
  private static final int ROW = 0x208;
  private static final int RK = 0x27e;
  private static final int LAST_COLUMN = 255;
  private static final int NOT_PENDING = -1;

  private final BiffRecords record;
  private final BiffBook book;
  private final SheetBuilder sheet;
  private final Limits limits;
  private int pendingColumn = NOT_PENDING;

  BiffSheet(BiffRecords record, BiffBook book, SheetBuilder sheet, Limits limits) {
    this.record = record;
    this.book = book;
    this.sheet = sheet;
    this.limits = limits;
  }

  /** Reads from the record that begins the sheet to the one that ends it. */
  void read() {
    try {
      int depth = 1;
      while (depth > 0) {
        record.next();
        int id = record.id();
        depth += id == BiffRecords.BOF ? 1 : id == BiffRecords.EOF ? -1 : 0;
        if (depth == 1) {
          read(id);
        }
      }
      endFormula();
    } catch (Refusal refusal) {
      throw refusal.in(sheet.name(), null);
    }
  }

  private void read(int id) {
    switch (id) {
      case ROW -> {
        if ((record.u8(12) & 0x20) != 0 || record.u16(6) == 0) {
          sheet.hideRow(record.u16(0) + 1);
        }
      }
      case COL_INFO -> {
        if ((record.u8(8) & 1) != 0 || record.u16(4) == 0) {
          sheet.hideColumns(record.u16(0) + 1, record.u16(2) + 1);
        }
      }
      case MERGED_CELLS -> readMerges();
      case STRING -> {
        if (pendingColumn != NOT_PENDING) {
          sheet.add(Cells.text(pendingColumn, record.input(0).text(limits), true));
          pendingColumn = NOT_PENDING;
        }
      }
      case NUMBER -> number(begin(0), record.u16(4), Decimals.stored(record.f64(6)), false);
      case RK -> rk(begin(0), 4);
      case MUL_RK -> {
        int first = record.u16(2);
        int count = (record.length() - 6) / 6;
        for (int i = 0; i < count; i++) {
          rk(begin(record.u16(0), first + i), 4 + 6 * i);
        }
      }
      case LABEL_SST -> {
        int column = begin(0);
        try {
          sheet.add(Cells.text(column, book.text(record.i32(6)), false));
        } catch (Refusal refusal) {
          throw refusal.in(sheet.name(), A1.of(record.u16(0) + 1, column));
        }
      }
      case LABEL, R_STRING -> sheet.add(Cells.text(begin(0), record.input(6).text(limits), false));
      case BOOL_ERR -> boolOrError(begin(0), record.u8(6), record.u8(7) != 0, false);
      case FORMULA -> formula(begin(0));
      default -> {}
    }
  }

  private void readMerges() {
    int count = Math.min(record.u16(0), (record.length() - 2) / 8);
    for (int i = 0; i < count; i++) {
      int at = 2 + 8 * i;
      sheet.merge(
          new Merge(
              record.u16(at) + 1,
              record.u16(at + 4) + 1,
              record.u16(at + 2) + 1,
              record.u16(at + 6) + 1));
    }
  }

  private int begin(int offset) {
    return begin(record.u16(offset), record.u16(offset + 2));
  }

  /** Goes to a cell, 0-based as records have it; answers its 1-based column. */
  private int begin(int row, int column) {
    endFormula();
    if (column > LAST_COLUMN) {
      throw new Refusal(FileRule.F157, A1.of(row + 1, column + 1));
    }
    sheet.toRow(row + 1);
    sheet.newCell(column + 1);
    return column + 1;
  }

  /** A formula that announced a text which did not follow has no stored result. */
  private void endFormula() {
    if (pendingColumn != NOT_PENDING) {
      sheet.add(Cells.withoutValue(pendingColumn));
      pendingColumn = NOT_PENDING;
    }
  }

  private void formula(int column) {
    if (record.u16(12) != 0xffff) {
      number(column, record.u16(4), Decimals.stored(record.f64(6)), true);
      return;
    }
    switch (record.u8(6)) {
      case 0 -> pendingColumn = column;
      case 1 -> boolOrError(column, record.u8(8), false, true);
      case 2 -> boolOrError(column, record.u8(8), true, true);
      default -> {}
    }
  }

  private void boolOrError(int column, int value, boolean error, boolean formula) {
    sheet.add(
        error
            ? Cells.error(column, BiffErrors.text(value), formula)
            : Cells.bool(column, value != 0, formula));
  }

  private void rk(int column, int offset) {
    int style = record.u16(offset);
    int packed = record.i32(offset + 2);
    String stored =
        (packed & 2) != 0
            ? Integer.toString(packed >> 2)
            : Decimals.stored(Double.longBitsToDouble((packed & 0xfffffffcL) << 32));
    BigDecimal number = Decimals.of(stored);
    if (number != null && (packed & 1) != 0) {
      stored = number.movePointLeft(2).toString();
    }
    number(column, style, stored, false);
  }

  private void number(int column, int style, String stored, boolean formula) {
    if (!book.hasStyle(style)) {
      sheet.badStyle(column, Integer.toString(style));
    }
    sheet.addNumber(column, stored, book.shown(style), book.from1904(), formula);
  }
}
