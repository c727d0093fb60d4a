package jxeval.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.desk.note.Annotated;
import jxeval.desk.note.Copies;
import jxeval.desk.note.Note;
import jxeval.intake.grid.FoundFile;
import jxeval.intake.grid.Limits;
import jxeval.intake.grid.MailedFile;
import jxeval.model.InputFile;
import jxeval.output.disk.LockedException;
import jxeval.output.disk.OutputException;
import jxeval.output.disk.OutputSet;
import jxeval.output.disk.Recovery;
import jxeval.output.disk.RunLock;
import jxeval.text.Language;
import jxeval.text.Words;

/** Writes annotated copies below {@code out/annotated}, each folder as one set. */
final class SentBack {
  private static final String FOLDER = "annotated";
  private final Options options;
  private final Console console;

  SentBack(Options options, Console console) {
    this.options = options;
    this.console = console;
  }

  /** Writes a copy of each file with notes; returns what was written. */
  List<Path> write(List<InputFile> inputs, Map<String, List<Note>> notes) {
    try (RunLock lock = RunLock.of(options.outFolder(), Run.name())) {
      Recovery.settle(options.outFolder());
      Copies copies = Copies.of(inputs, notes, this::read, Limits.STANDARD, new Words(Language.ZH));
      copies
          .unreadable()
          .forEach(f -> console.message(console.words().cli("annotate.unreadable", "file", f)));
      return written(copies);
    } catch (LockedException e) {
      throw new Halt(Exit.HELD, e.message(console.words()));
    } catch (OutputException e) {
      throw new Halt(Exit.UNREADABLE, e.message(console.words()));
    }
  }

  private List<Path> written(Copies copies) {
    List<Path> written = new ArrayList<>();
    Set<String> folders = new LinkedHashSet<>(copies.sets().keySet());
    folders.addAll(copies.stale().keySet());
    for (String folder : folders) {
      Path target = options.outFolder().resolve(FOLDER).resolve(folder);
      Map<String, Annotated> files = copies.sets().getOrDefault(folder, Map.of());
      List<String> stale =
          copies.stale().getOrDefault(folder, List.of()).stream()
              .filter(n -> Files.exists(target.resolve(n)))
              .toList();
      if (files.isEmpty() && stale.isEmpty()) {
        continue;
      }
      OutputSet set = OutputSet.in(target);
      stale.forEach(set::without);
      files.forEach((name, copy) -> set.with(name, copy.bytes()));
      set.write();
      files.forEach(
          (name, copy) -> {
            written.add(target.resolve(name));
            if (!copy.whole()) {
              console.message(
                  console.words().cli("annotate.rebuilt", "file", target.resolve(name)));
            }
          });
    }
    return written;
  }

  private MailedFile read(String file) {
    Path inFolder = options.folder.resolve(file);
    Path path = (Files.exists(inFolder) ? inFolder : Path.of(file)).toAbsolutePath();
    return new FoundFile(file, path)
        .read(Objects.requireNonNull(path.getParent()), Limits.STANDARD);
  }
}
