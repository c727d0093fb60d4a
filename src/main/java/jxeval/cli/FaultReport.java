package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known of a fault of the program, for whoever mends it: versions, command and stack trace.
 * It holds neither arguments nor messages, which could tell names or amounts from returns.
 */
final class FaultReport {
  static final String NAME = "jx-eval-fault.txt";

  private FaultReport() {}

  /** Writes the report into the output folder; its path, or nothing where that cannot be done. */
  static Optional<String> write(Path folder, String command, Throwable fault) {
    Path file = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      Files.writeString(file, text(command, fault));
      return Optional.of(file.toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static String text(String command, Throwable fault) {
    return """
    jx-eval %s
    java %s
    os %s %s
    command %s

    %s\
    """
        .formatted(
            Version.number(),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            command,
            Trace.frames(fault));
  }
}
