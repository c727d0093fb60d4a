package jxeval.intake.grid;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file that somebody might mail.
 *
 * @param name what is special about it
 * @param file its path; an extension that fits, so that no finding about it comes along
 * @param content makes it
 * @param codes the codes it draws, in order of their text, separated by spaces; none for a good
 *     file
 */
record Hostile(String name, String file, Supplier<byte[]> content, String codes) {

  static Hostile xlsx(String name, XlsxFile file, String codes) {
    return new Hostile(name, "a.xlsx", file::bytes, codes);
  }

  static Hostile xls(String name, BiffFile file, String codes) {
    return new Hostile(name, "a.xls", file::bytes, codes);
  }

  static Hostile text(String name, String file, String content, String codes) {
    return new Hostile(name, file, () -> content.getBytes(StandardCharsets.UTF_8), codes);
  }

  static Hostile bytes(String name, String file, byte[] content, String codes) {
    return new Hostile(name, file, () -> content, codes);
  }

  @Override
  public String toString() {
    return name;
  }
}
