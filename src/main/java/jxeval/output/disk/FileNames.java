package jxeval.output.disk;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Maps any text to a file name that Linux, Windows and a USB stick take. */
public final class FileNames {
  private static final int LONGEST = 200;
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private FileNames() {}

  /**
   * The text as a file name of at most 200 bytes: no separators, control or hidden characters, no
   * leading or trailing dot, no device name.
   *
   * @param extension with its dot, kept whole
   */
  public static String of(String text, String extension) {
    String clean =
        text.codePoints()
            .map(c -> isPlain(c) ? c : '_')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    String undotted = clean.replaceAll("^[.~]+", "_");
    String name = cut(undotted, LONGEST - bytes(extension)).replaceAll("[. ]+$", "_");
    String stem = name.toLowerCase(Locale.ROOT).replaceAll("\\..*", "");
    boolean device = DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]");
    return (name.isEmpty() || device ? "_" + name : name) + extension;
  }

  /**
   * The same, numbered from 2 on where a folder has that name already: on some systems case does
   * not tell two names apart.
   */
  public static String beside(Collection<String> others, String text, String extension) {
    String name = of(text, extension);
    for (int n = 2; others.stream().anyMatch(name::equalsIgnoreCase); n++) {
      name = of(text, "_" + n + extension);
    }
    return name;
  }

  /** Whether a text is one name in a folder, neither a path nor the folder itself. */
  static boolean isPlain(String name) {
    return !name.isEmpty()
        && !name.equals(".")
        && !name.equals("..")
        && name.codePoints().allMatch(FileNames::isPlain);
  }

  private static boolean isPlain(int c) {
    return c >= ' '
        && "/\\:*?\"<>|".indexOf(c) < 0
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.SURROGATE
        && Character.getType(c) != Character.FORMAT;
  }

  private static String cut(String text, int bytes) {
    String rest = text;
    while (bytes(rest) > bytes) {
      rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
    }
    return rest;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
