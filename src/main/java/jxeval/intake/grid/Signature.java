package jxeval.intake.grid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a kind of file that is refused.
 *
 * @param rule what such a file is
 * @param format its name, the same in both languages
 * @param at where the bytes stand
 */
@SuppressWarnings("ArrayRecordComponent")
record Signature(FileRule rule, String format, int at, byte[] bytes) {
  private static final List<Signature> ALL =
      List.of(
          text(FileRule.F133, "PDF", "%PDF-"),
          text(FileRule.F132, "RTF", "{\\rtf"),
          hex(FileRule.F134, "PNG", 0, 0x89, 'P', 'N', 'G'),
          hex(FileRule.F134, "JPEG", 0, 0xff, 0xd8, 0xff),
          text(FileRule.F134, "GIF", "GIF8"),
          hex(FileRule.F134, "TIFF", 0, 'I', 'I', 0x2a, 0),
          hex(FileRule.F134, "TIFF", 0, 'M', 'M', 0, 0x2a),
          hex(FileRule.F134, "WebP", 8, 'W', 'E', 'B', 'P'),
          hex(FileRule.F134, "HEIC", 4, 'f', 't', 'y', 'p', 'h', 'e', 'i'),
          hex(FileRule.F134, "BMP", 6, 0, 0, 0, 0, 0x36, 0, 0, 0, 0x28, 0, 0, 0),
          hex(FileRule.F136, "rar", 0, 'R', 'a', 'r', '!', 0x1a, 7),
          hex(FileRule.F136, "7z", 0, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c),
          hex(FileRule.F136, "gzip", 0, 0x1f, 0x8b, 8),
          text(FileRule.F136, "bzip2", "BZh9"),
          hex(FileRule.F136, "xz", 0, 0xfd, '7', 'z', 'X', 'Z', 0),
          hex(FileRule.F136, "zip", 0, 'P', 'K', 5, 6),
          hex(FileRule.F136, "tar", 257, 'u', 's', 't', 'a', 'r'),
          hex(FileRule.F131, "Excel 2", 0, 9, 0, 4, 0),
          hex(FileRule.F131, "Excel 3", 0, 9, 2, 6, 0),
          hex(FileRule.F131, "Excel 4", 0, 9, 4, 6, 0),
          hex(FileRule.F131, "Excel 5/95", 0, 9, 8, 8, 0, 0, 5),
          hex(FileRule.F131, "Lotus 1-2-3", 0, 0, 0, 2, 0, 4, 4),
          hex(FileRule.F131, "Lotus 1-2-3", 0, 0, 0, 0x1a, 0, 0, 0x10, 4, 0),
          text(FileRule.F131, "SYLK", "ID;P"),
          text(FileRule.F131, "DIF", "TABLE\r\n0,1\r\n"),
          text(FileRule.F131, "DIF", "TABLE\n0,1\n"));

  /** The kind that a file's first bytes show, or null. */
  static @Nullable Signature of(byte[] file) {
    for (Signature signature : ALL) {
      if (signature.fits(file)) {
        return signature;
      }
    }
    return null;
  }

  /** Whether the file begins with these bytes. */
  static boolean starts(byte[] file, int... bytes) {
    return hex(FileRule.F140, "", 0, bytes).fits(file);
  }

  private boolean fits(byte[] file) {
    if (file.length < at + bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (file[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static Signature text(FileRule rule, String format, String start) {
    return new Signature(rule, format, 0, start.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Signature hex(FileRule rule, String format, int at, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new Signature(rule, format, at, bytes);
  }
}
