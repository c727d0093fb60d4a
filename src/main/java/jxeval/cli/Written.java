package jxeval.cli;

import java.nio.file.Path;
import java.util.List;
import jxeval.evaluation.Results;

/**
 * A set of outputs that was written.
 *
 * @param exit what its findings call for
 * @param files its files
 */
record Written(Results results, Exit exit, List<Path> files) {
  Written {
    files = List.copyOf(files);
  }

  /** The files as shown to the user. */
  List<String> outputs() {
    return files.stream().map(Path::toString).toList();
  }
}
