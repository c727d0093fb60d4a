package jxeval.intake.grid;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import jxeval.check.FileRule;

/** The records of a BIFF8 stream, one after the other; offsets count from a record's content. */
final class BiffRecords {
  static final int BOF = 0x809;
  static final int EOF = 0x0a;
  static final int CONTINUE = 0x3c;
  private static final int HEADER = 4;

  private final byte[] bytes;
  private final ByteBuffer stream;
  private int id;
  private int start;
  private int end;

  BiffRecords(byte[] bytes, int from) {
    this.bytes = bytes;
    stream = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (from < 0 || from > bytes.length - HEADER) {
      throw truncated();
    }
    end = from;
  }

  /** Moves to the next record. */
  void next() {
    if (end > stream.limit() - HEADER) {
      throw truncated();
    }
    id = stream.getShort(end) & 0xffff;
    start = end + HEADER;
    end = start + (stream.getShort(end + 2) & 0xffff);
    if (end > stream.limit()) {
      throw truncated();
    }
  }

  int id() {
    return id;
  }

  int length() {
    return end - start;
  }

  int u8(int offset) {
    return stream.get(checked(offset, 1)) & 0xff;
  }

  int u16(int offset) {
    return stream.getShort(checked(offset, 2)) & 0xffff;
  }

  int i32(int offset) {
    return stream.getInt(checked(offset, 4));
  }

  double f64(int offset) {
    return stream.getDouble(checked(offset, 8));
  }

  /** The record's content from an offset, with the records that continue it. */
  BiffInput input(int offset) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    starts.add(checked(offset, 0));
    ends.add(end);
    for (int at = end;
        at <= stream.limit() - HEADER && stream.getShort(at) == CONTINUE;
        at = ends.get(ends.size() - 1)) {
      starts.add(at + HEADER);
      ends.add(Math.min(stream.limit(), at + HEADER + (stream.getShort(at + 2) & 0xffff)));
    }
    return new BiffInput(
        bytes,
        starts.stream().mapToInt(Integer::intValue).toArray(),
        ends.stream().mapToInt(Integer::intValue).toArray());
  }

  private int checked(int offset, int length) {
    if (offset + length > end - start) {
      throw new Refusal(FileRule.F160, "BIFF " + Integer.toHexString(id));
    }
    return start + offset;
  }

  private static Refusal truncated() {
    return new Refusal(FileRule.F150, null).with("part", "Workbook").with("line", "?");
  }
}
