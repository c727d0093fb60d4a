package jxeval.cli.menu;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Year folders near at hand, so that their paths need not be typed. */
final class YearFolders {
  private static final List<String> PLACES = List.of("", "Desktop", "桌面", "Documents", "文档");
  private static final Pattern TARGETS = Pattern.compile("targets-([0-9]{4})\\.yaml");
  private static final int MOST = 9;

  private YearFolders() {}

  /**
   * Those at or in the folder that the program was started in, at home, on the desktop; those with
   * returns first, for a target file may lie beside the folder that was made from it.
   */
  static List<Path> near(Path here, Path home) {
    NavigableSet<Path> folders = new TreeSet<>();
    folders.add(here);
    folders.addAll(in(here));
    PLACES.forEach(place -> folders.addAll(in(home.resolve(place))));
    return folders.stream()
        .filter(f -> year(f).isPresent())
        .sorted(Comparator.comparing((Path f) -> !Files.isDirectory(f.resolve("returns"))))
        .limit(MOST)
        .toList();
  }

  /** The year of the target file that stands in a folder. */
  static Optional<String> year(Path folder) {
    return in(folder).stream()
        .map(file -> TARGETS.matcher(file.getFileName().toString()))
        .filter(Matcher::matches)
        .map(name -> name.group(1))
        .findFirst();
  }

  /** What stands in a folder; nothing where it is not there or not ours to see. */
  private static NavigableSet<Path> in(Path folder) {
    NavigableSet<Path> found = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
        children.forEach(found::add);
      } catch (IOException e) {
        return found;
      }
    }
    return found;
  }
}
