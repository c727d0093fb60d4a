package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether this machine can show and print Chinese. */
final class Fonts {
  private static final int DEEPEST = 5;
  private static final List<String> FOLDERS =
      List.of("C:\\Windows\\Fonts", "/usr/share/fonts", "/usr/local/share/fonts");
  private static final List<String> NAMES =
      List.of(
          "simsun", "simfang", "simhei", "fangsong", "fzxbs", "cjk", "wqy", "sourcehan", "uming");

  private Fonts() {}

  /** Looks for the file of one of the usual fonts; they matter for reading, never for computing. */
  static boolean chinese() {
    return FOLDERS.stream().map(Path::of).anyMatch(Fonts::hasOne);
  }

  private static boolean hasOne(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
      return below
          .map(p -> String.valueOf(p.getFileName()).toLowerCase(Locale.ROOT))
          .anyMatch(name -> NAMES.stream().anyMatch(name::contains));
    } catch (IOException e) {
      return false;
    }
  }
}
