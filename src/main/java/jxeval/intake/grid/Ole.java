package jxeval.intake.grid;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** The streams and storages at the top of an OLE compound file in memory. */
final class Ole {
  private static final int HEADER = 512;
  private static final int IN_HEADER = 109;
  private static final int ENTRY = 128;
  private static final int LAST_SECTOR = -6;

  private record Entry(int start, long size) {}

  private final byte[] bytes;
  private final ByteBuffer file;
  private final int sector;
  private final int[] next;
  private final Map<String, Entry> top = new LinkedHashMap<>();
  private int[] miniNext = new int[0];
  private byte[] mini = new byte[0];

  private Ole(byte[] bytes) {
    this.bytes = bytes;
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEADER) {
      throw truncated();
    }
    int shift = file.getShort(30);
    if (shift != 9 && shift != 12) {
      throw broken();
    }
    sector = 1 << shift;
    next = allocation();
  }

  static Ole of(byte[] bytes) {
    Ole ole = new Ole(bytes);
    ole.readDirectory();
    return ole;
  }

  /** The names at the top, in lower case. */
  Set<String> names() {
    return top.keySet();
  }

  /** The content of a stream at the top, or null when there is none of that name. */
  byte @Nullable [] stream(String name) {
    Entry entry = top.get(name.toLowerCase(Locale.ROOT));
    if (entry == null) {
      return null;
    }
    return entry.size() < file.getInt(56)
        ? miniChain(entry.start(), entry.size())
        : chain(entry.start(), entry.size());
  }

  private int[] allocation() {
    int count = file.getInt(44);
    if (count < 0 || (long) count * sector > file.limit()) {
      throw truncated();
    }
    int perSector = sector / 4;
    int[] table = new int[count * perSector];
    int master = 0;
    int extra = file.getInt(68);
    int at = 76;
    int left = IN_HEADER;
    for (int i = 0; i < count; i++) {
      if (left == 0) {
        if (++master > file.limit() / sector) {
          throw broken();
        }
        at = offset(extra, sector);
        left = perSector - 1;
        extra = file.getInt(at + sector - 4);
      }
      int from = offset(file.getInt(at), sector);
      for (int j = 0; j < perSector; j++) {
        table[i * perSector + j] = file.getInt(from + 4 * j);
      }
      at += 4;
      left--;
    }
    return table;
  }

  private void readDirectory() {
    byte[] raw = chain(file.getInt(48));
    ByteBuffer directory = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
    int entries = directory.limit() / ENTRY;
    if (entries == 0) {
      throw truncated();
    }
    mini = chain(directory.getInt(116), directory.getInt(120) & 0xffffffffL);
    ByteBuffer table = ByteBuffer.wrap(chain(file.getInt(60))).order(ByteOrder.LITTLE_ENDIAN);
    miniNext = new int[table.limit() / 4];
    table.asIntBuffer().get(miniNext);
    BitSet seen = new BitSet();
    int[] open = new int[entries];
    int count = 0;
    int child = directory.getInt(76);
    for (int at = child; ; at = open[--count]) {
      if (at >= 0 && at < entries && !seen.get(at) && count + 2 <= entries) {
        seen.set(at);
        add(raw, directory, at * ENTRY);
        open[count++] = directory.getInt(at * ENTRY + 68);
        open[count++] = directory.getInt(at * ENTRY + 72);
      }
      if (count == 0) {
        return;
      }
    }
  }

  private void add(byte[] raw, ByteBuffer directory, int at) {
    int length = directory.getShort(at + 64) - 2;
    if (length < 0 || length > 62) {
      throw broken();
    }
    String name = new String(raw, at, length, StandardCharsets.UTF_16LE);
    long size = directory.getInt(at + 120) & 0xffffffffL;
    top.put(name.toLowerCase(Locale.ROOT), new Entry(directory.getInt(at + 116), size));
  }

  /** A chain of sectors to its end. */
  private byte[] chain(int start) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int steps = 0;
    for (int at = start; at >= 0; at = at < next.length ? next[at] : LAST_SECTOR) {
      if (steps++ > next.length) {
        throw broken();
      }
      content.write(bytes, offset(at, sector), sector);
    }
    return content.toByteArray();
  }

  /** The first bytes of a chain of sectors. */
  private byte[] chain(int start, long size) {
    if (size > file.limit()) {
      throw truncated();
    }
    byte[] content = new byte[(int) size];
    int at = start;
    for (int done = 0; done < size; done += sector) {
      int length = Math.min(sector, content.length - done);
      file.get(offset(at, length), content, done, length);
      at = at < next.length ? next[at] : LAST_SECTOR;
    }
    return content;
  }

  private byte[] miniChain(int start, long size) {
    int unit = 1 << file.getShort(32);
    byte[] content = new byte[(int) size];
    int at = start;
    for (int done = 0; done < size; done += unit) {
      int length = Math.min(unit, content.length - done);
      if (at < 0 || unit <= 0 || (long) at * unit + length > mini.length) {
        throw broken();
      }
      System.arraycopy(mini, at * unit, content, done, length);
      at = at < miniNext.length ? miniNext[at] : LAST_SECTOR;
    }
    return content;
  }

  private int offset(int number, int length) {
    if (number < 0) {
      throw broken();
    }
    long at = (number + 1L) * sector;
    if (at + length > file.limit()) {
      throw truncated();
    }
    return (int) at;
  }

  private static Refusal truncated() {
    return new Refusal(FileRule.F150, null).with("part", "OLE").with("line", "?");
  }

  private static Refusal broken() {
    return new Refusal(FileRule.F151, "OLE").with("part", "OLE");
  }
}
