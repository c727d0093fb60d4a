package jxeval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jxeval.check.Severity;
import jxeval.intake.grid.FoundFile;
import jxeval.output.disk.LockedException;
import jxeval.output.disk.OutputException;
import jxeval.output.disk.OutputSet;
import jxeval.output.disk.RunLock;
import jxeval.output.json.Manifest;
import jxeval.output.json.RunJson;
import jxeval.scheme.load.Loaded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Looks at what a run needs: Java, encoding, fonts, folder, target file, open files, last run. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private static final int DEEPEST = 6;

  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();
  private final List<String> lines = new ArrayList<>();
  private Exit exit = Exit.DONE;

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    program(console);
    folder(console);
    targets(console);
    files(console);
    lastRun(console);
    if (options.json()) {
      console.document(RunJson.examined(exit.code(), lines));
    } else {
      lines.forEach(console::result);
    }
    return exit.code();
  }

  private void well(Console console, String key, Object... values) {
    say(console, "doctor.well", key, values);
  }

  private void beware(Console console, String key, Object... values) {
    say(console, "doctor.beware", key, values);
  }

  private void bad(Console console, Exit worst, String key, Object... values) {
    exit = exit.worst(worst);
    say(console, "doctor.bad", key, values);
  }

  private void say(Console console, String state, String key, Object... values) {
    String text = console.words().cli("doctor." + key, values);
    lines.add(console.words().cli(state, "text", text));
  }

  private void program(Console console) {
    well(
        console,
        "program",
        "version",
        Version.number(),
        "java",
        System.getProperty("java.version", ""),
        "system",
        System.getProperty("os.name", ""),
        "charset",
        System.getProperty("sun.jnu.encoding", ""));
    if (Fonts.chinese()) {
      well(console, "fonts");
    } else {
      beware(console, "fonts.none");
    }
  }

  private void folder(Console console) {
    Path folder = options.folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      bad(console, Exit.UNREADABLE, "folder.none", "folder", folder);
      return;
    }
    well(console, "folder", "folder", folder);
    Path out = options.outFolder();
    if (!Files.isDirectory(out)) {
      well(console, "out.none", "folder", out);
      return;
    }
    try (RunLock lock = RunLock.of(out, Run.name())) {
      OutputSet.check(out, List.of());
      well(console, "out", "folder", out);
    } catch (LockedException e) {
      bad(console, Exit.HELD, "said", "text", e.message(console.words()));
    } catch (OutputException e) {
      bad(console, Exit.UNREADABLE, "said", "text", e.message(console.words()));
    }
  }

  private void targets(Console console) {
    try {
      Loaded loaded = Targets.read(options, console);
      long errors = loaded.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
      Path file = Targets.file(options, console);
      if (loaded.scheme() == null) {
        bad(console, Exit.TARGETS_INVALID, "targets.bad", "file", file, "count", errors);
      } else {
        int assumed = loaded.scheme().assumed().size();
        well(
            console,
            "targets",
            "file",
            file,
            "year",
            loaded.scheme().year(),
            "units",
            loaded.scheme().units().size(),
            "assumed",
            assumed);
      }
    } catch (Halt e) {
      bad(console, e.exit(), "said", "text", e.sentence());
    }
  }

  private void files(Console console) {
    try {
      int returns = FoundFile.below(options.folder, "returns").size();
      int ledgers = FoundFile.below(options.folder, "ledgers").size();
      well(console, "files", "returns", returns, "ledgers", ledgers);
      for (Path open : open()) {
        beware(console, "open", "file", open);
      }
    } catch (IOException e) {
      bad(console, Exit.UNREADABLE, "folder.none", "folder", options.folder);
    }
  }

  /** What an office program leaves beside a file that it has open. */
  private List<Path> open() throws IOException {
    if (!Files.isDirectory(options.folder)) {
      return List.of();
    }
    try (Stream<Path> below = Files.walk(options.folder, DEEPEST)) {
      return below.filter(DoctorCommand::isMark).sorted().toList();
    }
  }

  private static boolean isMark(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith("~$") || (name.startsWith(".~lock.") && name.endsWith("#"));
  }

  private void lastRun(Console console) {
    Optional<Path> last = Optional.empty();
    if (Files.isDirectory(options.outFolder())) {
      try (Stream<Path> below = Files.walk(options.outFolder(), 2)) {
        last =
            below
                .filter(p -> p.endsWith(Manifest.NAME))
                .max(Comparator.comparing(DoctorCommand::time));
      } catch (IOException e) {
        bad(console, Exit.UNREADABLE, "folder.none", "folder", options.outFolder());
        return;
      }
    }
    last.ifPresentOrElse(
        manifest ->
            well(
                console,
                "last",
                "folder",
                String.valueOf(manifest.getParent()),
                "time",
                LocalDateTime.ofInstant(time(manifest).toInstant(), ZoneId.systemDefault())
                    .truncatedTo(ChronoUnit.MINUTES)),
        () -> well(console, "last.none"));
  }

  private static FileTime time(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
