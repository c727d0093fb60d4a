package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jxeval.check.FileRule;

/**
 * An .xls workbook of Excel 97 to 2003 (BIFF8), read record by record: POI's own model takes the
 * last of two cells of one place without a word, gives up a file over one formula whose text is
 * missing, and holds every string before a limit can be seen.
 */
final class Xls implements Content {
  private static final int BIFF8 = 0x600;
  private static final int WORKSHEET = 0x10;
  private static final int MACRO_SHEET = 0x40;

  private final byte[] stream;
  private final boolean macros;
  private final Reading reading;

  private Xls(byte[] stream, boolean macros, Reading reading) {
    this.stream = stream;
    this.macros = macros;
    this.reading = reading;
  }

  /**
   * The workbook of a compound file.
   *
   * @throws Refusal naming what the compound file holds instead
   */
  static Xls of(byte[] bytes, Reading reading) {
    Ole ole = Ole.of(bytes);
    Set<String> names = ole.names();
    byte[] stream = ole.stream("Workbook");
    if (names.contains("encryptedpackage")) {
      throw new Refusal(FileRule.F130, "EncryptedPackage");
    }
    if (stream == null) {
      throw other(names);
    }
    BiffRecords records = new BiffRecords(stream, 0);
    records.next();
    if (records.id() != BiffRecords.BOF) {
      throw new Refusal(FileRule.F160, "BIFF " + Integer.toHexString(records.id()));
    }
    if (records.u16(0) != BIFF8) {
      throw named(FileRule.F131, "Excel 5/95");
    }
    return new Xls(stream, names.contains("_vba_project_cur"), reading);
  }

  private static Refusal other(Set<String> names) {
    if (names.contains("book")) {
      return named(FileRule.F131, "Excel 5/95");
    }
    if (names.contains("worddocument")) {
      return named(FileRule.F132, ".doc/.wps");
    }
    if (names.contains("powerpoint document")) {
      return named(FileRule.F132, ".ppt/.dps");
    }
    if (names.stream().anyMatch(name -> name.startsWith("et") || name.startsWith("wps"))) {
      return named(FileRule.F131, ".et");
    }
    if (names.contains("contents") || names.contains("matost")) {
      return named(FileRule.F132, ".wps");
    }
    return new Refusal(FileRule.F140, "OLE");
  }

  private static Refusal named(FileRule rule, String format) {
    return new Refusal(rule, format).with("format", format);
  }

  @Override
  public Format format() {
    return Format.XLS;
  }

  @Override
  public List<Sheet> sheets() {
    BiffBook book = BiffBook.of(stream, reading.limits());
    boolean macroSheets = false;
    List<Sheet> sheets = new ArrayList<>();
    Set<Integer> positions = new HashSet<>();
    for (BiffBook.SheetEntry entry : book.sheets()) {
      if (!positions.add(entry.position())) {
        throw new Refusal(FileRule.F155, entry.name()).in(entry.name(), null);
      }
      BiffRecords records = new BiffRecords(stream, entry.position());
      records.next();
      if (records.id() != BiffRecords.BOF) {
        throw new Refusal(FileRule.F155, entry.name()).in(entry.name(), null);
      }
      macroSheets |= records.u16(2) == MACRO_SHEET;
      if (records.u16(2) == WORKSHEET) {
        SheetBuilder builder = new SheetBuilder(reading, entry.name());
        if (entry.hidden()) {
          builder.hide();
        }
        new BiffSheet(records, book, builder, reading.limits()).read();
        sheets.add(builder.build());
      }
    }
    if (sheets.isEmpty()) {
      throw new Refusal(FileRule.F152, "Workbook").with("part", "worksheet");
    }
    if (macros || macroSheets) {
      reading.tell(FileRule.F170, null);
    }
    if (book.linked()) {
      reading.tell(FileRule.F171, null);
    }
    return sheets;
  }
}
