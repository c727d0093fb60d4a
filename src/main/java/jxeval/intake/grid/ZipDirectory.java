package jxeval.intake.grid;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jxeval.check.FileRule;

/** The central directory of a zip in memory, checked against the entries that it lists. */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int WIDE_END = 0x06064b50;
  private static final long UNSAID = 0xffffffffL;
  private static final int END_LENGTH = 22;
  private static final int WIDE_END_LENGTH = 56;
  private static final int WIDE_LOCATOR_LENGTH = 20;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int LONGEST_NAME = 1_024;

  /**
   * An entry.
   *
   * @param name with {@code /}, without a leading one
   * @param from first byte of its compressed content
   * @param to the byte after it
   */
  record Entry(String name, boolean encrypted, int method, long crc, long size, int from, int to) {}

  private final byte[] file;
  private final ByteBuffer bytes;
  private final Reading reading;
  private final List<Entry> entries = new ArrayList<>();

  /** From the first byte of an entry's own header, in the high half, to that after its content. */
  private long[] spans = {};

  private ZipDirectory(byte[] file, Reading reading) {
    this.file = file;
    bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.reading = reading;
  }

  /** The entries in directory order; tells of bytes before or after the archive. */
  static List<Entry> read(byte[] bytes, Reading reading) {
    ZipDirectory directory = new ZipDirectory(bytes, reading);
    directory.read();
    return directory.entries;
  }

  private void read() {
    int end = endOfDirectory();
    int directoryEnd = end;
    long count = unsigned(end + 10);
    long size = unsignedInt(end + 12);
    long offset = unsignedInt(end + 16);
    int wide = end - WIDE_LOCATOR_LENGTH - WIDE_END_LENGTH;
    if (wide >= 0 && bytes.getInt(wide) == WIDE_END) {
      directoryEnd = wide;
      count = bytes.getLong(wide + 32);
      size = bytes.getLong(wide + 40);
      offset = bytes.getLong(wide + 48);
    }
    if (count > reading.limits().zipEntries()) {
      throw Refusal.overLimit(FileRule.F111, count, reading.limits().zipEntries());
    }
    if (count < 0 || size < 0 || offset < 0 || size > end || offset > directoryEnd - size) {
      throw broken("directory");
    }
    int base = (int) (directoryEnd - size - offset);
    int after = end + END_LENGTH + unsigned(end + 20);
    if (base > 0 || after < bytes.limit()) {
      reading.tell(FileRule.F161, Integer.toString(base + bytes.limit() - after));
    }
    int at = (int) (base + offset);
    spans = new long[(int) count];
    for (int i = 0; i < count; i++) {
      at = entry(at, directoryEnd, base);
    }
    if (at != directoryEnd) {
      throw broken("directory");
    }
    checkOverlaps();
  }

  private int endOfDirectory() {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END && at + END_LENGTH + unsigned(at + 20) <= bytes.limit()) {
        return at;
      }
    }
    throw new Refusal(FileRule.F150, null).with("part", "zip").with("line", "?");
  }

  private int entry(int at, int end, int base) {
    if (at < 0 || at + ENTRY_LENGTH > end || bytes.getInt(at) != ENTRY) {
      throw broken("directory");
    }
    int nameLength = unsigned(at + 28);
    int next = at + ENTRY_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
    if (next > end) {
      throw broken("directory");
    }
    String name = name(at + ENTRY_LENGTH, nameLength);
    long[] wide = wide(at + ENTRY_LENGTH + nameLength, unsigned(at + 30), at);
    long size = wide[0];
    long compressed = wide[1];
    long local = base + wide[2];
    if (size < 0 || compressed < 0 || compressed > end || local < base || local > end) {
      throw broken(name);
    }
    if (local + LOCAL_LENGTH > end
        || bytes.getInt((int) local) != LOCAL
        || !isNamed((int) local, at, name)) {
      throw broken(name);
    }
    long from = local + LOCAL_LENGTH + unsigned((int) local + 26) + unsigned((int) local + 28);
    if (from + compressed > end) {
      throw broken(name);
    }
    boolean encrypted = (unsigned(at + 8) & 1) != 0;
    long crc = unsignedInt(at + 16);
    int to = (int) (from + compressed);
    spans[entries.size()] = local << 32 | to;
    entries.add(new Entry(name, encrypted, unsigned(at + 10), crc, size, (int) from, to));
    return next;
  }

  /** Whether the header before a content gives it the name that the directory does. */
  private boolean isNamed(int local, int entry, String name) {
    int at = local + LOCAL_LENGTH;
    int to = at + unsigned(local + 26);
    int stated = entry + ENTRY_LENGTH;
    int statedTo = stated + unsigned(entry + 28);
    return (to <= file.length && Arrays.equals(file, at, to, file, stated, statedTo))
        || name.equals(name(at, to - at));
  }

  /** Size, compressed size and offset, from the 64-bit extra field where the entry says so. */
  private long[] wide(int extra, int length, int entry) {
    long[] values = {unsignedInt(entry + 24), unsignedInt(entry + 20), unsignedInt(entry + 42)};
    int at = extra;
    while (at + 4 <= extra + length) {
      int fieldEnd = at + 4 + unsigned(at + 2);
      if (unsigned(at) == 1) {
        int value = at + 4;
        for (int i = 0; i < values.length; i++) {
          if (values[i] == UNSAID && value + 8 <= Math.min(fieldEnd, bytes.limit())) {
            values[i] = bytes.getLong(value);
            value += 8;
          }
        }
      }
      at = fieldEnd;
    }
    return values;
  }

  /** A name that stays inside the container; other than that it is never used as a path. */
  private String name(int at, int length) {
    if (length > LONGEST_NAME || at + length > bytes.limit()) {
      throw broken("name");
    }
    String name = new String(file, at, length, StandardCharsets.UTF_8).replace('\\', '/');
    String inner = name.startsWith("/") ? name.substring(1) : name;
    if (inner.isEmpty() || leadsOut("/" + inner + "/") || isOnDrive(inner) || hasControls(inner)) {
      throw broken(name);
    }
    return inner;
  }

  private static boolean leadsOut(String steps) {
    return steps.contains("/../") || steps.contains("/./");
  }

  private static boolean isOnDrive(String name) {
    char drive = name.charAt(0);
    return name.startsWith(":", 1)
        && ((drive >= 'A' && drive <= 'Z') || (drive >= 'a' && drive <= 'z'));
  }

  private static boolean hasControls(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isISOControl(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void checkOverlaps() {
    Arrays.sort(spans);
    for (int i = 1; i < spans.length; i++) {
      if ((int) spans[i - 1] > (int) (spans[i] >>> 32)) {
        throw broken("overlap");
      }
    }
  }

  private long unsignedInt(int at) {
    return bytes.getInt(at) & UNSAID;
  }

  private int unsigned(int at) {
    return bytes.getShort(at) & 0xffff;
  }

  private static Refusal broken(String part) {
    return new Refusal(FileRule.F151, part.toLowerCase(Locale.ROOT)).with("part", part);
  }
}
