package jxeval.intake.grid;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** Bytes to text, strictly: a byte that does not fit its encoding is an error, never a "?". */
public final class Charsets {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int WINDOW = 4_096;

  private Charsets() {}

  /**
   * The text of a file by its byte order mark, else as UTF-8, else as GB18030.
   *
   * @throws Refusal when it is none of these
   */
  static String decode(byte[] bytes) {
    String marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    String text = strict(bytes, 0, StandardCharsets.UTF_8);
    return orRefused(text == null ? strict(bytes, 0, GB18030) : text);
  }

  /** The text of a file; empty where its bytes are no text. */
  public static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(decode(bytes)).filter(t -> t.indexOf('\0') < 0);
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  /** The text of a web page: by byte order mark, else by what it declares, else as others. */
  static String decodePage(byte[] bytes) {
    String marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset declared = declared(bytes);
    String text = declared == null ? null : strict(bytes, 0, declared);
    return text == null ? decode(bytes) : text;
  }

  private static @Nullable String byMark(byte[] bytes) {
    if (Signature.starts(bytes, 0xef, 0xbb, 0xbf)) {
      return orRefused(strict(bytes, 3, StandardCharsets.UTF_8));
    }
    if (Signature.starts(bytes, 0xff, 0xfe)) {
      return orRefused(strict(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (Signature.starts(bytes, 0xfe, 0xff)) {
      return orRefused(strict(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return null;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = start.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    int from = at + "charset=".length();
    while (from < start.length() && "\"' ".indexOf(start.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < start.length() && isNamePart(start.charAt(to))) {
      to++;
    }
    return switch (start.substring(from, to)) {
      case "utf-8", "utf8" -> StandardCharsets.UTF_8;
      case "gb2312", "gbk", "gb18030", "x-gbk", "cp936", "ms936" -> GB18030;
      case "big5" -> Charset.forName("Big5");
      default -> null;
    };
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String orRefused(@Nullable String text) {
    if (text == null) {
      throw new Refusal(FileRule.F139, null);
    }
    return text;
  }
}
