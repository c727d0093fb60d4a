package jxeval.output.ooxml;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A file on its way into a zip archive: deflated as it comes, so that it never stands whole. */
final class Packing {
  private static final int BUFFER = 8192;

  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
  private int size;

  /** Takes what comes next, so many bytes of an array. */
  void add(byte[] content, int length) {
    checksum.update(content, 0, length);
    size += length;
    deflater.setInput(content, 0, length);
    while (!deflater.needsInput()) {
      deflate();
    }
  }

  /**
   * The file, once all of it has come.
   *
   * @param name path in the archive
   */
  Packed packed(String name) {
    deflater.finish();
    while (!deflater.finished()) {
      deflate();
    }
    deflater.end();
    return new Packed(name, (int) checksum.getValue(), size, deflated.toByteArray());
  }

  private void deflate() {
    deflated.write(buffer, 0, deflater.deflate(buffer));
  }
}
