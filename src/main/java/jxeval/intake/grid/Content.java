package jxeval.intake.grid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jxeval.check.FileRule;

/** Content of a readable format, found by looking at the bytes. */
interface Content {
  /** How far the text formats are looked for. */
  int WINDOW = 8_192;

  Format format();

  /**
   * Reads the sheets.
   *
   * @throws Refusal when the content is broken or beyond a limit
   */
  List<Sheet> sheets();

  /**
   * The readable content of a file.
   *
   * @throws Refusal naming what it is instead
   */
  static Content of(byte[] bytes, Reading reading) {
    if (isBlank(bytes)) {
      throw new Refusal(FileRule.F101, Integer.toString(bytes.length));
    }
    if (Signature.starts(bytes, 'P', 'K', 3, 4)) {
      return Xlsx.of(bytes, reading);
    }
    if (Signature.starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
      return Xls.of(bytes, reading);
    }
    Signature foreign = Signature.of(bytes);
    if (foreign != null) {
      throw new Refusal(foreign.rule(), foreign.format()).with("format", foreign.format());
    }
    String start = start(bytes);
    if (start.startsWith("mime-version:") || start.contains("content-type: multipart/related")) {
      throw new Refusal(FileRule.F135, "MHTML").with("format", "MHTML");
    }
    if (start.contains("<workbook")
        || start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return new Xml2003(bytes, reading);
    }
    checkNoDocument(start);
    if (start.contains("<table") || start.contains("<html") || start.contains("<!doctype html")) {
      return new HtmlTables(bytes, reading);
    }
    if (start.startsWith("<")) {
      throw new Refusal(FileRule.F138, "XML").with("format", "XML");
    }
    return new Csv(bytes, reading);
  }

  private static void checkNoDocument(String start) {
    if (start.contains("<office:document")) {
      throw new Refusal(FileRule.F131, "OpenDocument XML").with("format", "OpenDocument XML");
    }
    if (start.contains("<w:worddocument")) {
      throw new Refusal(FileRule.F132, "Word XML").with("format", "Word XML");
    }
  }

  /** The beginning in lower case, without byte order mark, NULs and white space in front. */
  private static String start(byte[] bytes) {
    int length = Math.min(bytes.length, WINDOW);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
        .replace("\u0000", "")
        .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != 0 && b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }
}
