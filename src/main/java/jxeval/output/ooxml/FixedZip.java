package jxeval.output.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Packs an archive so that equal contents give equal bytes: sorted, one fixed time. */
public final class FixedZip {
  private static final String TYPES = "[Content_Types].xml";

  /** What the record at the end begins with, and how long it is. */
  private static final int END = 0x06054b50;

  private static final int END_LENGTH = 22;

  private FixedZip() {}

  /** The same entries, the content types first, the others by name. */
  public static byte[] of(byte[] archive) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(entries);
  }

  /** Entries by name, packed in the same way. */
  public static byte[] of(Map<String, byte[]> contents) {
    return of(contents.entrySet().stream().map(e -> Packed.of(e.getKey(), e.getValue())).toList());
  }

  static byte[] of(List<Packed> files) {
    List<Packed> sorted =
        files.stream()
            .sorted(
                Comparator.comparing((Packed file) -> !file.name().equals(TYPES))
                    .thenComparing(Packed::name))
            .toList();
    int length = sorted.stream().mapToInt(Packed::length).sum() + END_LENGTH;
    ByteBuffer archive = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    int[] places = new int[sorted.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = archive.position();
      sorted.get(i).content(archive);
    }
    int list = archive.position();
    for (int i = 0; i < places.length; i++) {
      sorted.get(i).listed(archive, places[i]);
    }
    short count = (short) places.length;
    int listed = archive.position() - list;
    archive.putInt(END).putInt(0).putShort(count).putShort(count);
    return archive.putInt(listed).putInt(list).putShort((short) 0).array();
  }
}
