package jxeval.intake.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** The parts of a zip in memory, unpacked one by one under the limits; names ignore case. */
final class Container {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;
  private final Reading reading;
  private final Map<String, ZipDirectory.Entry> entries = new LinkedHashMap<>();
  private long inflated;

  private Container(byte[] bytes, Reading reading) {
    this.bytes = bytes;
    this.reading = reading;
  }

  static Container open(byte[] bytes, Reading reading) {
    Container container = new Container(bytes, reading);
    long declared = 0;
    for (ZipDirectory.Entry entry : ZipDirectory.read(bytes, reading)) {
      if (container.entries.put(key(entry.name()), entry) != null) {
        throw new Refusal(FileRule.F151, entry.name()).with("part", entry.name());
      }
      declared += entry.size();
    }
    if (declared > reading.limits().inflatedBytes()) {
      throw Refusal.overLimit(FileRule.F113, declared, reading.limits().inflatedBytes());
    }
    return container;
  }

  /** Part names in lower case. */
  Set<String> names() {
    return entries.keySet();
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** Whether the name of some part, in lower case, ends so. */
  boolean hasEnding(String ending) {
    for (String name : entries.keySet()) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Opens a part as XML. */
  Xml xml(String name) {
    return new Xml(open(name), name, reading.limits());
  }

  /** A part as it lies in the zip, where it is small and readable; null otherwise. */
  @Nullable Packed packed(String name) {
    ZipDirectory.Entry entry = entries.get(key(name));
    return entry == null || entry.encrypted() || entry.method() != DEFLATED
        ? null
        : Packed.of(name, entry, bytes, reading.limits());
  }

  /** Counts a part as if it were unpacked; false, and not counted, beyond what may come out. */
  boolean counts(Packed part) {
    boolean within = inflated + part.size() <= reading.limits().inflatedBytes();
    inflated += within ? part.size() : 0;
    return within;
  }

  /** The first bytes of a part, fewer when it is shorter; null without that part. */
  byte @Nullable [] start(String name, int length) {
    if (!has(name)) {
      return null;
    }
    try (InputStream in = open(name)) {
      return in.readNBytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(String name) {
    ZipDirectory.Entry entry = entries.get(key(name));
    if (entry == null) {
      throw new Refusal(FileRule.F152, name).with("part", name);
    }
    if (entry.encrypted()) {
      throw new Refusal(FileRule.F130, name);
    }
    if (entry.size() > reading.limits().partBytes()) {
      throw Refusal.overLimit(FileRule.F112, entry.size(), reading.limits().partBytes())
          .with("part", name);
    }
    int from = entry.from();
    int to = entry.to();
    return switch (entry.method()) {
      case STORED -> new Counted(new ByteArrayInputStream(bytes, from, to - from), entry);
      case DEFLATED -> new Counted(new Unpacked(bytes, from, to), entry);
      default -> throw new Refusal(FileRule.F151, name).with("part", name);
    };
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Counts what comes out and compares size and checksum at the end. */
  private final class Counted extends InPieces {
    private final InputStream in;
    private final ZipDirectory.Entry entry;
    private final CRC32 crc = new CRC32();
    private long size;

    Counted(InputStream in, ZipDirectory.Entry entry) {
      this.in = in;
      this.entry = entry;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int n;
      try {
        n = in.read(buffer, offset, length);
      } catch (IOException e) {
        throw new Refusal(FileRule.F151, entry.name()).with("part", entry.name());
      }
      if (n < 0) {
        checkEnd();
      } else {
        count(n);
        crc.update(buffer, offset, n);
      }
      return n;
    }

    private void count(int n) {
      size += n;
      inflated += n;
      Limits limits = reading.limits();
      if (size > limits.partBytes()) {
        throw Refusal.overLimit(FileRule.F112, size, limits.partBytes()).with("part", entry.name());
      }
      if (inflated > limits.inflatedBytes()) {
        throw Refusal.overLimit(FileRule.F113, inflated, limits.inflatedBytes());
      }
    }

    private void checkEnd() {
      if (size != entry.size() || crc.getValue() != entry.crc()) {
        throw new Refusal(FileRule.F151, entry.name()).with("part", entry.name());
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
