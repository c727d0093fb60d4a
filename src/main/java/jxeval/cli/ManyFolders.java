package jxeval.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jxeval.check.Severity;
import jxeval.intake.Batch;
import jxeval.output.json.FoldersJson;
import jxeval.output.json.FoldersJson.Folder;

/**
 * One command in many year folders, each with its own outputs, lock and end; what fails in one
 * stops no other. As many folders are worked on at a time as there are jobs, and told in the list's
 * order.
 */
final class ManyFolders {
  private final OutputCommand command;
  private final Options options;
  private final Console console;

  ManyFolders(OutputCommand command, Options options, Console console) {
    this.command = command;
    this.options = options;
    this.console = console;
  }

  private record Ended(Exit exit, Folder told) {}

  /** Runs it; the exit code is the worst of all folders. */
  int run(List<Path> folders) {
    List<Supplier<Ended>> tasks =
        folders.stream().<Supplier<Ended>>map(folder -> () -> end(folder)).toList();
    List<Ended> ends;
    try (Bar bar = Bar.of(options, console)) {
      ends = Batch.run(tasks, options.jobs.count(), bar.progress());
    }
    Exit exit = ends.stream().map(Ended::exit).reduce(Exit.DONE, Exit::worst);
    tell(exit, ends.stream().map(Ended::told).toList());
    return exit.code();
  }

  private Ended end(Path folder) {
    Options here = options.in(folder);
    try {
      Written written = command.write(here, console.muted());
      Map<Severity, Long> counts = FindingList.count(written.results().findings());
      return new Ended(
          written.exit(),
          new Folder(
              folder.toString(),
              written.exit().code(),
              written.results().period(),
              written.outputs(),
              counts,
              null));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Halt halt = new Failures(console).halt(e, "jx-eval monthly", Optional.of(here));
      return new Ended(
          halt.exit(),
          new Folder(
              folder.toString(),
              halt.exit().code(),
              null,
              List.of(),
              FindingList.count(halt.findings()),
              halt.sentence()));
    }
  }

  private void tell(Exit exit, List<Folder> folders) {
    if (options.json()) {
      console.document(FoldersJson.of(exit.code(), folders));
      return;
    }
    for (Folder folder : folders) {
      String counts = FindingList.counts(folder.findings(), console);
      String end = folder.message() == null ? counts : folder.message();
      console.result(
          console
              .words()
              .cli("folders.line", "exit", folder.exit(), "folder", folder.folder(), "end", end));
    }
    long written = folders.stream().filter(f -> f.message() == null).count();
    console.result(
        console
            .words()
            .cli("folders.sum", "count", folders.size(), "written", written, "exit", exit.code()));
  }
}
