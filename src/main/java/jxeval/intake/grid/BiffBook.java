package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** What an .xls states for the workbook as a whole. */
final class BiffBook {
  private static final int FILE_PASS = 0x2f;
  private static final int DATE_MODE = 0x22;
  private static final int BOUND_SHEET = 0x85;
  private static final int FORMAT = 0x41e;
  private static final int XF = 0xe0;
  private static final int SST = 0xfc;
  private static final int SUP_BOOK = 0x1ae;
  private static final int OWN_BOOK = 0x401;
  private static final int ADD_IN = 0x3a01;

  /**
   * A sheet as the workbook lists it.
   *
   * @param position where its records begin
   */
  record SheetEntry(String name, boolean hidden, int position) {}

  private final Limits limits;
  private final List<SheetEntry> sheets = new ArrayList<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Shown> shown = new ArrayList<>();
  private boolean from1904;
  private boolean linked;
  private @Nullable BiffTexts texts;

  private BiffBook(Limits limits) {
    this.limits = limits;
  }

  static BiffBook of(byte[] stream, Limits limits) {
    BiffBook book = new BiffBook(limits);
    BiffRecords records = new BiffRecords(stream, 0);
    records.next();
    int depth = 1;
    while (depth > 0) {
      records.next();
      depth += records.id() == BiffRecords.BOF ? 1 : records.id() == BiffRecords.EOF ? -1 : 0;
      if (depth == 1) {
        book.read(records);
      }
    }
    for (int id : book.formatOfStyle) {
      book.shown.add(NumberFormats.of(id, book.codes.get(id)));
    }
    return book;
  }

  private void read(BiffRecords record) {
    switch (record.id()) {
      case FILE_PASS -> throw new Refusal(FileRule.F130, "FilePass");
      case DATE_MODE -> from1904 = record.u16(0) == 1;
      case BOUND_SHEET -> {
        BiffInput name = record.input(7);
        sheets.add(
            new SheetEntry(
                name.text(record.u8(6), limits), (record.u8(4) & 3) != 0, record.i32(0)));
      }
      case FORMAT -> codes.put(record.u16(0), record.input(2).text(limits));
      case XF -> formatOfStyle.add(record.u16(2));
      case SST -> texts = new BiffTexts(record.input(8), record.i32(4), limits);
      case SUP_BOOK -> {
        int kind = record.length() < 4 ? OWN_BOOK : record.u16(2);
        linked |= kind != OWN_BOOK && kind != ADD_IN;
      }
      default -> {}
    }
  }

  List<SheetEntry> sheets() {
    return sheets;
  }

  boolean from1904() {
    return from1904;
  }

  boolean linked() {
    return linked;
  }

  boolean hasStyle(int style) {
    return style < shown.size();
  }

  Shown shown(int style) {
    return hasStyle(style) ? shown.get(style) : Shown.NUMBER;
  }

  String text(int index) {
    if (texts == null) {
      throw new Refusal(FileRule.F156, Integer.toString(index));
    }
    return texts.get(index);
  }
}
