package jxeval.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command line and what it says, as a reader of a terminal sees it. */
final class Transcript {
  private final Path folder;
  private final StringBuilder text = new StringBuilder();

  Transcript(Path folder) {
    this.folder = folder;
  }

  /** Runs the command in the folder; both streams, then the exit code. */
  Transcript run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--folder", folder.toString(), "--jobs", "1"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            out, err, Map.of("LC_ALL", "C.UTF-8"), Clock.systemUTC(), all.toArray(String[]::new));
    text.append("$ jx-eval ").append(String.join(" ", args)).append('\n');
    text.append(out.toString(StandardCharsets.UTF_8)).append(err.toString(StandardCharsets.UTF_8));
    text.append("exit ").append(exit).append("\n\n");
    return this;
  }

  /** All that was said, without the folder's own path. */
  String said() {
    return text.toString().replace(folder.toString(), "…");
  }
}
