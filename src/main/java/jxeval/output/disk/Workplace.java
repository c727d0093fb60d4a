package jxeval.output.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The hidden names beside the outputs of one folder while a set is being written. */
record Workplace(Path folder) {
  private static final String NEW = ".jx-new";
  private static final String OLD = ".jx-old";

  /** The new content of a file, until it is renamed over it. */
  Path fresh(String name) {
    return folder.resolve("." + name + NEW);
  }

  /** The old content of a file, until the new set stands. */
  Path old(String name) {
    return folder.resolve("." + name + OLD);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** While it stands, the set is being renamed into place and the next run finishes that. */
  Path journal() {
    return folder.resolve(".jx-eval.journal");
  }

  /** While it stands, the old set is being put back and the next run finishes that. */
  Path retreat() {
    return folder.resolve(".jx-eval.retreat");
  }

  /** Hidden files that no journal speaks of. */
  List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Workplace::isHidden).sorted().toList();
    }
  }

  boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") && (name.endsWith(NEW) || name.endsWith(OLD));
  }
}
