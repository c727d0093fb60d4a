package jxeval.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jxeval.desk.year.LookAgain;
import jxeval.desk.year.NewYear;
import jxeval.output.disk.OutputException;
import jxeval.output.disk.OutputSet;
import jxeval.output.json.RunJson;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.Language;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes the next year's target file out of this year's, and lists what to look at again. */
@Command(name = "new-year", mixinStandardHelpOptions = true)
final class SchemeNewYearCommand implements Callable<Integer> {
  @ParentCommand private @Nullable SchemeCommand parent;
  @Mixin private Options options = new Options();

  @Parameters(paramLabel = "YEAR", descriptionKey = "new_year.year")
  private int year;

  @Option(names = "--from", paramLabel = "FILE", descriptionKey = "new_year.from")
  private @Nullable Path from;

  @Override
  public Integer call() {
    Console console = SchemeCommand.console(parent);
    options.targets = from == null ? options.targets : from;
    Scheme old = Targets.load(options, console);
    if (year <= old.year()) {
      throw new Halt(
          Exit.USAGE, console.words().cli("new_year.past", "year", year, "old", old.year()));
    }
    String name = "targets-" + year + ".yaml";
    Path target = options.outFolder().resolve(name);
    String text = NewYear.of(read(console), old.year(), year, new Words(Language.ZH));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Loaded made = SchemeLoader.load(name, bytes, List.of());
    FindingList.print(made.findings(), options, console);
    Scheme scheme = made.scheme();
    if (scheme == null) {
      throw new Halt(Exit.TARGETS_INVALID, console.words().cli("targets.invalid"));
    }
    write(target, name, bytes, console);
    tell(scheme, target, console);
    return Exit.DONE.code();
  }

  private String read(Console console) {
    Path file = Targets.file(options, console);
    try {
      return new String(WholeFile.bytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Halt(Exit.UNREADABLE, console.words().cli("file.unreadable", "file", file));
    }
  }

  private void write(Path target, String name, byte[] bytes, Console console) {
    if (Files.exists(target)) {
      throw new Halt(Exit.USAGE, console.words().cli("new_year.exists", "file", target));
    }
    try {
      OutputSet.in(options.outFolder()).with(name, bytes).write();
    } catch (OutputException e) {
      throw new Halt(Exit.UNREADABLE, e.message(console.words()));
    }
  }

  private void tell(Scheme scheme, Path target, Console console) {
    List<String> lines = new ArrayList<>();
    for (LookAgain clause : LookAgain.of(scheme)) {
      lines.add(
          clause.clause().isEmpty()
              ? console.words().cli("new_year.without", "count", clause.paths().size())
              : console
                  .words()
                  .cli(
                      "new_year.clause",
                      "clause",
                      clause.clause(),
                      "gist",
                      clause.gist(),
                      "count",
                      clause.paths().size()));
      clause.paths().forEach(p -> lines.add("  " + p));
    }
    if (options.json()) {
      console.document(RunJson.written(Exit.DONE.code(), "new-year", List.of(target.toString())));
      return;
    }
    console.result(target.toString());
    console.result(console.words().cli("new_year.head", "year", scheme.year()));
    lines.forEach(console::result);
  }
}
