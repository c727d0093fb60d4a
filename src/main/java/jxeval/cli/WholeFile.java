package jxeval.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that a command line names, or that an earlier run left, at once. */
final class WholeFile {
  /** More than any such file holds. */
  private static final int MOST = 64 << 20;

  private WholeFile() {}

  /**
   * All bytes of a file.
   *
   * @throws IOException where it cannot be read, is no regular file and so may have no end, or is
   *     larger than 64 MiB
   */
  static byte[] bytes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("not a regular file: " + file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new IOException("too large: " + file);
      }
      return bytes;
    }
  }
}
