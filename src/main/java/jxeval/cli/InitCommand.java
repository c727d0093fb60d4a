package jxeval.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import jxeval.desk.form.BlankForms;
import jxeval.model.Facts;
import jxeval.output.disk.OutputException;
import jxeval.output.disk.OutputSet;
import jxeval.output.json.RunJson;
import jxeval.scheme.Scheme;
import jxeval.text.Language;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a year folder ready to use; what it already holds stays as it is. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private static final String BOM = "\uFEFF";

  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();

  @Parameters(paramLabel = "YEAR-FOLDER", descriptionKey = "year.folder")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    options.folder = folder;
    boolean given = options.targets != null;
    if (!given && !Files.isDirectory(folder)) {
      throw new Halt(Exit.USAGE, console.words().cli("init.targets", "folder", folder));
    }
    Scheme scheme = Targets.load(options, console);
    List<Path> made = new ArrayList<>();
    try {
      if (given) {
        targets(scheme, console).ifPresent(made::add);
      }
      folders(scheme, made);
      readme(scheme).ifPresent(made::add);
    } catch (IOException e) {
      throw new Halt(Exit.UNREADABLE, console.words().cli("init.failed", "folder", folder));
    } catch (OutputException e) {
      throw new Halt(Exit.UNREADABLE, e.message(console.words()));
    }
    Facts nothing = new Facts(List.of(), List.of(), List.of());
    made.addAll(
        new FormSets(options, console, scheme, nothing)
            .write(BlankForms.due(scheme), TemplateCommand.ofYear(scheme)));
    List<String> written = made.stream().map(Path::toString).toList();
    if (options.json()) {
      console.document(RunJson.written(Exit.DONE.code(), "init", written));
    } else {
      written.forEach(console::result);
    }
    return Exit.DONE.code();
  }

  /** Copies the target file; another one of that year in its place is not replaced. */
  private Optional<Path> targets(Scheme scheme, Console console) throws IOException {
    Path source = Objects.requireNonNull(options.targets);
    String name = "targets-" + scheme.year() + ".yaml";
    Path copy = folder.resolve(name);
    byte[] bytes = WholeFile.bytes(source);
    if (Files.exists(copy)) {
      if (!Arrays.equals(bytes, WholeFile.bytes(copy))) {
        throw new Halt(Exit.USAGE, console.words().cli("init.other", "file", copy));
      }
      return Optional.empty();
    }
    OutputSet.in(folder).with(name, bytes).write();
    return Optional.of(copy);
  }

  private void folders(Scheme scheme, List<Path> made) throws IOException {
    List<Path> wanted = new ArrayList<>();
    for (YearMonth month : TemplateCommand.ofYear(scheme)) {
      wanted.add(folder.resolve("returns").resolve(month.toString()));
    }
    wanted.add(folder.resolve("ledgers"));
    for (Path path : wanted) {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
        made.add(path);
      }
    }
  }

  private Optional<Path> readme(Scheme scheme) throws IOException {
    Words words = new Words(Language.ZH);
    String name = words.of("desk", "readme.name");
    if (Files.exists(folder.resolve(name))) {
      return Optional.empty();
    }
    String text =
        BOM
            + words
                .of("desk", "readme.text", "year", scheme.year(), "title", scheme.title())
                .replace("\n", "\r\n");
    OutputSet.in(folder).with(name, text.getBytes(StandardCharsets.UTF_8)).write();
    return Optional.of(folder.resolve(name));
  }
}
