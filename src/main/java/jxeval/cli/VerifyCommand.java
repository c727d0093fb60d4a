package jxeval.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jxeval.evaluation.Results;
import jxeval.output.json.Manifest;
import jxeval.output.json.VerifyJson;
import jxeval.output.xlsx.CellDifference;
import jxeval.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Computes a published workbook anew from its inputs and names every cell that differs. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private @Nullable JxEval parent;
  @Mixin private Options options = new Options();

  @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Override
  public Integer call() {
    Console console = JxEval.console(parent);
    Published published = Published.of(workbook, console);
    published.locate(options);
    Results computed = published.computed(options, console);
    List<Manifest.Hashed> overlays = Targets.overlays(options, console);
    Verification found =
        Verification.of(
            published,
            computed,
            overlays,
            published.corrections(computed, overlays, console),
            console,
            options.jobs.threads());
    Exit exit = found.agrees() ? Exit.DONE : Exit.RETURNS_FAULTY;
    if (options.json()) {
      console.document(
          VerifyJson.of(
              exit.code(),
              workbook.toString(),
              found.version(),
              found.files(),
              found.differences()));
    } else {
      tell(found, console);
    }
    return exit.code();
  }

  private static void tell(Verification found, Console console) {
    Words words = console.words();
    if (!found.version().isEmpty()) {
      console.result(
          words.cli("verify.version", "printed", found.version(), "computed", Version.number()));
    }
    found
        .files()
        .forEach(f -> console.result(words.cli("verify." + f.state().id(), "file", f.of())));
    for (CellDifference cell : found.differences()) {
      console.result(
          words.cli(
              "verify.cell",
              "sheet",
              cell.sheet(),
              "cell",
              cell.cell(),
              "printed",
              shown(cell.printed(), words),
              "computed",
              shown(cell.computed(), words)));
    }
    console.result(
        words.cli(
            found.agrees() ? "verify.agrees" : "verify.differs",
            "cells",
            found.cells(),
            "count",
            found.differences().size(),
            "files",
            found.files().size()));
  }

  private static String shown(@Nullable String value, Words words) {
    return value == null ? words.cli("verify.none") : value.replace('\n', ' ');
  }
}
