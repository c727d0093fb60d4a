package jxeval.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jxeval.intake.grid.Charsets;
import jxeval.output.json.CoverageJson;
import jxeval.report.coverage.CoverageText;
import jxeval.scheme.Scheme;
import jxeval.scheme.coverage.Coverage;
import jxeval.scheme.coverage.Outline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells what becomes of every clause, and holds the numbers against the Opinion's text. */
@Command(name = "coverage", mixinStandardHelpOptions = true)
final class SchemeCoverageCommand implements Callable<Integer> {
  @ParentCommand private @Nullable SchemeCommand parent;
  @Mixin private Options options = new Options();

  @Option(names = "--opinion", paramLabel = "FILE", descriptionKey = "opinion")
  private @Nullable Path opinion;

  @Override
  public Integer call() {
    Console console = SchemeCommand.console(parent);
    Scheme scheme = Targets.load(options, console);
    Path file = opinion;
    Coverage coverage = Coverage.of(scheme, file == null ? null : outline(file, console));
    boolean faulty = coverage.contradicts() || (options.strict && coverage.leavesOut());
    Exit exit = faulty ? Exit.RETURNS_FAULTY : Exit.DONE;
    if (options.json()) {
      String name = file == null ? null : file.getFileName().toString();
      console.document(CoverageJson.of(exit.code(), scheme, name, coverage));
    } else {
      CoverageText.of(coverage, scheme, console.words()).forEach(console::result);
    }
    return exit.code();
  }

  private static Outline outline(Path file, Console console) {
    try {
      return Charsets.text(WholeFile.bytes(file))
          .map(Outline::of)
          .filter(o -> !o.isEmpty())
          .orElseThrow(
              () ->
                  new Halt(Exit.UNREADABLE, console.words().cli("opinion.no_text", "file", file)));
    } catch (IOException e) {
      throw new Halt(Exit.UNREADABLE, console.words().cli("file.unreadable", "file", file));
    }
  }
}
