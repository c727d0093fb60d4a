package jxeval.intake.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Compound files and BIFF records that are wrong or too much. */
final class HostileBiff {
  private static final byte[] GOOD = good().bytes();
  private static final byte[] LONG = BiffFile.ole("Workbook", padded(good().stream(), 20_000));

  private HostileBiff() {}

  static BiffFile good() {
    return new BiffFile().shared(0, 0, 0).number(0, 1, 0, 12.5).number(1, 1, 1, 44_319);
  }

  static Stream<Hostile> all() {
    return Stream.of(containers(), records(), cells(), limits()).flatMap(s -> s);
  }

  private static Stream<Hostile> containers() {
    return Stream.of(
        ole("a good xls", GOOD, ""),
        ole("a good xls of many sectors", LONG, ""),
        ole("an xls cut in half", Arrays.copyOf(LONG, LONG.length / 2), "F150"),
        ole("an xls cut inside its header", Arrays.copyOf(GOOD, 300), "F150"),
        ole("an xls of its header alone", Arrays.copyOf(GOOD, 512), "F150"),
        ole("an xls cut by a sector", Arrays.copyOf(LONG, LONG.length - 512), "F150"),
        ole("an xls with a wild sector size", patched(GOOD, 30, 77), "F151"),
        ole("an xls with a wild number of tables", patched(GOOD, 44, 0x7fffffff), "F150"),
        ole("an xls whose table lies outside", patched(GOOD, 76, 0x00ffffff), "F150"),
        ole("an xls whose table is nowhere", patched(GOOD, 76, -2), "F151"),
        ole("an xls whose directory lies outside", patched(GOOD, 48, 0x00ffffff), "F150"),
        ole("an xls whose directory is nowhere", patched(GOOD, 48, -2), "F150"),
        ole("an xls whose directory runs in a circle", circular(LONG), "F151"),
        ole("an empty stream", BiffFile.ole("Workbook", new byte[0]), "F150"),
        ole(
            "a stream cut inside a record",
            BiffFile.ole("Workbook", Arrays.copyOf(good().stream(), 100)),
            "F150"),
        ole(
            "a stream cut behind the globals",
            BiffFile.ole("Workbook", Arrays.copyOf(good().stream(), good().stream().length - 4)),
            "F150"),
        ole("an encrypted package", BiffFile.ole("EncryptedPackage", new byte[5_000]), "F130"),
        ole("Excel 95 in a compound file", BiffFile.ole("Book", new byte[5_000]), "F131"),
        ole("BIFF5 in a Workbook stream", new BiffFile().version(0x500).bytes(), "F131"),
        ole("a Word document", BiffFile.ole("WordDocument", new byte[5_000]), "F132"),
        ole("a PowerPoint document", BiffFile.ole("PowerPoint Document", new byte[5_000]), "F132"),
        ole("a Works document", BiffFile.ole("CONTENTS", new byte[5_000]), "F132"),
        ole("an .et of WPS", BiffFile.ole("ETDocument", new byte[5_000]), "F131"),
        ole("thumbnails", BiffFile.ole("Catalog", new byte[5_000]), "F140"),
        ole("macros in an xls", withStorage("_VBA_PROJECT_CUR"), "F170"),
        ole("an embedded workbook in an xls", withStorage("MBD0001"), ""));
  }

  private static Stream<Hostile> records() {
    byte[] link = BiffFile.le((short) 1, BiffFile.text("x.xls"));
    return Stream.of(
        xls("no first record", f -> f, s -> Arrays.copyOfRange(s, 20, s.length), "F160"),
        Hostile.xls("a password", good().global(0x2f, (short) 1, new byte[48]), "F130"),
        Hostile.xls("links to other workbooks in an xls", good().global(0x1ae, link), "F171"),
        Hostile.xls(
            "links within the workbook", good().global(0x1ae, (short) 1, (short) 0x401), ""),
        Hostile.xls("functions of an add-in", good().global(0x1ae, (short) 1, (short) 0x3a01), ""),
        Hostile.xls("a hidden sheet in an xls", good().state(1), "F172"),
        Hostile.xls("a very hidden sheet in an xls", good().state(2), "F172"),
        Hostile.xls("a macro sheet alone", good().sheetType(0x40), "F152"),
        Hostile.xls("a chart alone", good().sheetType(0x20), "F152"),
        Hostile.xls("no sheets in an xls", good().sheets(0), "F152"),
        Hostile.xls("two sheets at one place", good().sheets(2), "F155"),
        Hostile.xls("a sheet that begins nowhere", good().position(50_000), "F150"),
        Hostile.xls("a sheet that begins inside a record", good().position(10), "F155"),
        Hostile.xls("a sheet that begins at the workbook", good().position(0), "F152"),
        Hostile.xls("a sheet of an impossible place", good().position(0x7fffffff), "F150"),
        Hostile.xls("an unknown record", good().record(0x7777, new byte[100]), ""),
        Hostile.xls(
            "a chart inside the sheet",
            good()
                .record(0x809, (short) 0x600, (short) 0x20, 0, 0)
                .record(0x203, BiffFile.cell(9, 9, 0), 1.0)
                .record(0x0a),
            ""),
        Hostile.xls(
            "a chart that never ends",
            good().record(0x809, (short) 0x600, (short) 0x20, 0, 0),
            "F150"),
        Hostile.xls(
            "a record too short for its number",
            good().record(0x203, BiffFile.cell(5, 0, 0)),
            "F160"),
        Hostile.xls(
            "a hidden row in an xls",
            good().record(0x208, (short) 0, (short) 0, (short) 2, (short) 255, 0, 0x20),
            "F174"),
        Hostile.xls(
            "a row of no height in an xls",
            good().record(0x208, (short) 0, (short) 0, (short) 2, (short) 0, 0, 0),
            "F174"),
        Hostile.xls(
            "a row of some height in an xls",
            good().record(0x208, (short) 0, (short) 0, (short) 2, (short) 255, 0, 0),
            ""),
        Hostile.xls(
            "a column of no width in an xls",
            good().record(0x7d, (short) 1, (short) 1, (short) 0, (short) 0, (short) 0),
            "F175"),
        Hostile.xls(
            "a column of some width in an xls",
            good().record(0x7d, (short) 1, (short) 1, (short) 9, (short) 0, (short) 0),
            ""),
        Hostile.xls(
            "a hidden column in an xls",
            good().record(0x7d, (short) 1, (short) 1, (short) 9, (short) 0, (short) 1),
            "F175"),
        Hostile.xls(
            "merges",
            good().record(0xe5, (short) 1, (short) 0, (short) 1, (short) 0, (short) 0),
            ""),
        Hostile.xls(
            "more merges announced than there are",
            good().record(0xe5, (short) 999, (short) 0, (short) 1, (short) 0, (short) 0),
            ""),
        Hostile.xls(
            "overlapping merges in an xls",
            good()
                .record(
                    0xe5, (short) 2, (short) 0, (short) 1, (short) 0, (short) 0, (short) 0,
                    (short) 0, (short) 0, (short) 1),
            "F158"));
  }

  private static Stream<Hostile> cells() {
    return Stream.of(
        Hostile.xls("string 2 of 2 in an xls", good().shared(5, 0, 2), "F156"),
        Hostile.xls("string -1 in an xls", good().shared(5, 0, -1), "F156"),
        Hostile.xls("a cell twice in an xls", good().number(0, 1, 0, 13), "F158"),
        Hostile.xls("column 257 in an xls", good().number(0, 256, 0, 1), "F157"),
        Hostile.xls("column 65536 in an xls", good().number(0, -1, 0, 1), "F157"),
        Hostile.xls("row 65536 in an xls", good().number(-1, 0, 0, 1), ""),
        Hostile.xls("style 99 in an xls", good().number(5, 0, 99, 44_319), "F162"),
        Hostile.xls("NaN in an xls", good().number(5, 0, 0, Double.NaN), ""),
        Hostile.xls("a negative date", good().number(5, 0, 1, -1), ""),
        Hostile.xls("17 digits in an xls", good().number(5, 0, 0, 1234567890123456.5), "F163"),
        Hostile.xls(
            "a formula whose text is missing",
            good().formula(5, 0, new byte[] {0, 0, 0, 0, 0, 0, -1, -1}),
            ""),
        Hostile.xls("a text without formula", good().record(0x207, BiffFile.text("x")), ""),
        Hostile.xls(
            "a label longer than its record",
            good().record(0x204, BiffFile.cell(5, 0, 0), (short) 500, (byte) 0, new byte[20]),
            "F160"),
        Hostile.xls(
            "a label without characters",
            good().record(0x204, BiffFile.cell(5, 0, 0), (short) 0, (byte) 0),
            ""),
        Hostile.xls(
            "a label that lacks its flags",
            good().record(0x204, BiffFile.cell(5, 0, 0), (short) 5),
            "F160"));
  }

  private static Stream<Hostile> limits() {
    return Stream.of(
        new Hostile("20,001 rows in an xls", "a.xls", () -> rows(20_001), "F114"),
        new Hostile("20,000 rows in an xls", "a.xls", () -> rows(20_000), ""),
        new Hostile("65,536 formatted rows", "a.xls", HostileBiff::blanks, ""),
        Hostile.xls(
            "a label of 65,535 characters",
            good().record(0x204, BiffFile.cell(5, 0, 0), (short) -1, (byte) 0, new byte[8_000]),
            "F117"));
  }

  private static Hostile ole(String name, byte[] bytes, String codes) {
    return Hostile.bytes(name, "a.xls", bytes, codes);
  }

  private static Hostile xls(
      String name, UnaryOperator<BiffFile> build, UnaryOperator<byte[]> change, String codes) {
    byte[] stream = change.apply(build.apply(good()).stream());
    return ole(name, BiffFile.ole("Workbook", stream), codes);
  }

  private static byte[] rows(int count) {
    BiffFile file = new BiffFile();
    for (int i = 0; i < count; i++) {
      file.number(i, 0, 0, i);
    }
    return file.bytes();
  }

  private static byte[] blanks() {
    BiffFile file = good();
    for (int i = 2; i < 65_536; i++) {
      file.record(0xbe, (short) i, (short) 0, new byte[100], (short) 49);
    }
    return file.bytes();
  }

  private static byte[] padded(byte[] stream, int length) {
    return Arrays.copyOf(stream, Math.max(length, stream.length));
  }

  private static byte[] patched(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    System.arraycopy(BiffFile.le(value), 0, changed, at, 4);
    return changed;
  }

  /** The first sector of the directory follows itself. */
  private static byte[] circular(byte[] bytes) {
    java.nio.ByteBuffer file =
        java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    int directory = file.getInt(48);
    int table = (file.getInt(76) + 1) * 512;
    return patched(bytes, table + 4 * directory, directory);
  }

  private static byte[] withStorage(String name) {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(good().stream()), "Workbook");
      file.createDirectory(name).createDocument("Workbook", new ByteArrayInputStream(new byte[9]));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
