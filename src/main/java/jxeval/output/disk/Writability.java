package jxeval.output.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jxeval.output.disk.OutputException.Reason;

/** Whether the files of a set could be written into a folder that may not exist yet. */
record Writability(Path folder) {

  /** Throws an {@link OutputException} for the first thing that stands in the way. */
  void check(List<String> names) {
    Path there = nearest();
    if (!Files.isDirectory(there)) {
      throw new OutputException(Reason.NOT_A_FOLDER, there, "");
    }
    if (!Files.isWritable(there)) {
      throw new OutputException(Reason.READ_ONLY, there, "");
    }
    if (there.equals(folder)) {
      List<String> owners = owners();
      names.forEach(name -> check(name, owners));
    }
  }

  private void check(String name, List<String> owners) {
    Path file = folder.resolve(name);
    if (Files.isDirectory(file)) {
      throw new OutputException(Reason.FOLDER_IN_PLACE, file, "");
    }
    for (String owner : owners) {
      if (owns(owner, name)) {
        throw new OutputException(Reason.OPEN, file, owner);
      }
    }
  }

  private Path nearest() {
    Path path = folder;
    while (!Files.exists(path) && path.getParent() != null) {
      path = path.getParent();
    }
    return path;
  }

  private List<String> owners() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(p -> p.getFileName().toString())
          .filter(n -> n.startsWith("~$") || n.startsWith(".~"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw OutputException.of(e, folder);
    }
  }

  /**
   * Whether a file beside it says that a program has the output open: {@code ~$name} of Excel and
   * WPS, which for a long name may stand in place of its first two characters, {@code .~name} of
   * WPS, {@code .~lock.name#} of LibreOffice.
   */
  private static boolean owns(String owner, String name) {
    return owner.equals("~$" + name)
        || (name.length() > 2 && owner.equals("~$" + name.substring(2)))
        || owner.equals(".~" + name)
        || owner.equals(".~lock." + name + "#");
  }
}
