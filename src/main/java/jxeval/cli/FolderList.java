package jxeval.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The year folders that a list names, one a line; blank lines and those with # do not count. */
final class FolderList {
  private FolderList() {}

  /**
   * Reads the list.
   *
   * @param list a text file in UTF-8, or {@code -} for standard input
   * @throws Halt where it cannot be read, names no folder or one twice, or where {@code --folder}
   *     or {@code --out} says otherwise where things lie
   */
  static List<Path> of(String list, Options options, Console console) {
    if (!options.folder.toString().isEmpty() || options.out != null) {
      throw new Halt(Exit.USAGE, console.words().cli("folders.alone"));
    }
    List<Path> folders = new ArrayList<>();
    Set<Path> places = new HashSet<>();
    for (String line : text(list, console).lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Path folder = Path.of(line);
      if (!places.add(place(folder))) {
        throw new Halt(Exit.USAGE, console.words().cli("folders.twice", "folder", folder));
      }
      folders.add(folder);
    }
    if (folders.isEmpty()) {
      throw new Halt(Exit.USAGE, console.words().cli("folders.none", "list", list));
    }
    return folders;
  }

  private static Path place(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }

  private static String text(String list, Console console) {
    try {
      byte[] bytes = list.equals("-") ? System.in.readAllBytes() : WholeFile.bytes(Path.of(list));
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new Halt(Exit.UNREADABLE, console.words().cli("file.unreadable", "file", list));
    }
  }
}
