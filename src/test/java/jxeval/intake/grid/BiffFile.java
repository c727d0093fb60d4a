package jxeval.intake.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xls put together record by record, so that every record can be wrong. */
final class BiffFile {
  private final ByteArrayOutputStream sheet = new ByteArrayOutputStream();
  private final ByteArrayOutputStream globals = new ByteArrayOutputStream();
  private String[] texts = {"甲", "ascii"};
  private int version = 0x600;
  private int sheetType = 0x10;
  private int position = -1;
  private int state;
  private int sheets = 1;

  static byte[] le(Object... values) {
    ByteBuffer out = ByteBuffer.allocate(1 << 17).order(ByteOrder.LITTLE_ENDIAN);
    for (Object value : values) {
      if (value instanceof Byte b) {
        out.put(b);
      } else if (value instanceof Short s) {
        out.putShort(s);
      } else if (value instanceof Integer i) {
        out.putInt(i);
      } else if (value instanceof Double d) {
        out.putDouble(d);
      } else if (value instanceof byte[] bytes) {
        out.put(bytes);
      } else {
        throw new IllegalArgumentException(value.toString());
      }
    }
    return java.util.Arrays.copyOf(out.array(), out.position());
  }

  static byte[] cell(int row, int column, int style) {
    return le((short) row, (short) column, (short) style);
  }

  static byte[] text(String text) {
    return le((short) text.length(), (byte) 1, text.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void write(ByteArrayOutputStream out, int id, byte[] content) {
    out.writeBytes(le((short) id, (short) content.length, content));
  }

  /** Adds a record to the sheet. */
  BiffFile record(int id, Object... content) {
    write(sheet, id, le(content));
    return this;
  }

  /** Adds a record to the workbook's own records. */
  BiffFile global(int id, Object... content) {
    write(globals, id, le(content));
    return this;
  }

  BiffFile number(int row, int column, int style, double value) {
    return record(0x203, cell(row, column, style), value);
  }

  BiffFile shared(int row, int column, int index) {
    return record(0xfd, cell(row, column, 0), index);
  }

  /** A formula whose stored result is these eight bytes. */
  BiffFile formula(int row, int column, byte[] result) {
    return record(0x06, cell(row, column, 0), result, (short) 0, 0, (short) 0);
  }

  BiffFile texts(String... all) {
    texts = all;
    return this;
  }

  BiffFile version(int other) {
    version = other;
    return this;
  }

  BiffFile sheetType(int other) {
    sheetType = other;
    return this;
  }

  BiffFile position(int other) {
    position = other;
    return this;
  }

  BiffFile state(int other) {
    state = other;
    return this;
  }

  BiffFile sheets(int count) {
    sheets = count;
    return this;
  }

  /** The Workbook stream: styles 0 plain, 1 date, 2 Chinese date, 3 custom date. */
  byte[] stream() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, 0x809, le((short) version, (short) 5, (short) 0, (short) 0, 0, 0));
    write(out, 0x41e, le((short) 164, text("yyyy\"年\"m\"月\"d\"日\"")));
    for (int format : new int[] {0, 14, 57, 164}) {
      write(out, 0xe0, le((short) 0, (short) format, new byte[16]));
    }
    out.writeBytes(globals.toByteArray());
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    strings.writeBytes(le(texts.length, texts.length));
    for (String text : texts) {
      strings.writeBytes(text(text));
    }
    int sheetRecord = 4 + 8 + 2 * 2;
    int start = out.size() + sheets * sheetRecord + 4 + strings.size() + 4;
    for (int i = 0; i < sheets; i++) {
      write(
          out,
          0x85,
          le(
              position >= 0 ? position : start,
              (byte) state,
              (byte) 0,
              (byte) 2,
              (byte) 1,
              "表1".getBytes(StandardCharsets.UTF_16LE)));
    }
    write(out, 0xfc, strings.toByteArray());
    write(out, 0x0a, new byte[0]);
    write(out, 0x809, le((short) 0x600, (short) sheetType, (short) 0, (short) 0, 0, 0));
    out.writeBytes(sheet.toByteArray());
    write(out, 0x0a, new byte[0]);
    return out.toByteArray();
  }

  byte[] bytes() {
    return ole("Workbook", stream());
  }

  /** A compound file with one stream. */
  static byte[] ole(String name, byte[] content) {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(content), name);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
