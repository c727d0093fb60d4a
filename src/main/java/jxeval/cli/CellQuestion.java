package jxeval.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jxeval.evaluation.Results;
import jxeval.output.xlsx.CellFinder;
import jxeval.report.explain.CellExplanation;
import jxeval.report.explain.Explanation;
import jxeval.report.explain.Spot;
import jxeval.thread.Threads;
import org.jspecify.annotations.Nullable;

/** Asks a published workbook about one of its cells. */
final class CellQuestion {
  private CellQuestion() {}

  /** A run, and what it says about the question. */
  record Answer(Results results, Explanation explanation) {}

  /**
   * Computes the workbook anew and explains the cell.
   *
   * @param cell {@code sheet!F12}, or {@code F12} on the first sheet
   */
  static Answer of(Path workbook, @Nullable String cell, Options options, Console console) {
    Published published = Published.of(workbook, console);
    published.locate(options);
    Results results = published.computed(options, console);
    Corrections corrections =
        published.corrections(results, Targets.overlays(options, console), console);
    Threads threads = options.jobs.threads();
    CellFinder cells = new CellFinder(published.kind().workbook(results, corrections, threads));
    List<String> sheets = cells.sheets();
    String place = cell == null ? "" : cell.replace("'", "").replace("$", "");
    int mark = place.lastIndexOf('!');
    String sheet = mark < 0 ? sheets.get(0) : place.substring(0, mark);
    String a1 = place.substring(mark + 1).toUpperCase(java.util.Locale.ROOT);
    Optional<Spot> spot =
        a1.matches("[A-Z]{1,3}[1-9][0-9]{0,6}") ? cells.at(sheet, a1) : Optional.empty();
    return new Answer(
        results,
        new CellExplanation(results, console.words())
            .of(
                spot.orElseThrow(
                    () ->
                        new Halt(
                            Exit.USAGE,
                            console
                                .words()
                                .cli(
                                    "explain.cell",
                                    "found",
                                    place,
                                    "sheets",
                                    String.join("、", sheets))))));
  }
}
