package jxeval.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.evaluation.Results;
import jxeval.output.json.Manifest;
import jxeval.report.restate.Restatement;

/**
 * What a bulletin has to say of the bulletins before it.
 *
 * @param months those with a figure that differs today
 * @param sources the documents of those months, by path below the output folder
 */
record Corrections(List<Restatement> months, List<Manifest.Hashed> sources) {
  static final Corrections NONE = new Corrections(List.of(), List.of());

  /**
   * Looks at the months of the year before a bulletin's; one that cannot be compared is told and
   * left out.
   *
   * @param out the output folder
   */
  static Corrections before(
      Results bulletin, Path out, List<Manifest.Hashed> overlays, Console console) {
    Restating today = new Restating(bulletin.facts(), bulletin.scheme(), overlays);
    List<Restatement> months = new ArrayList<>();
    List<Manifest.Hashed> sources = new ArrayList<>();
    for (int month = 1; month < bulletin.month().getMonthValue(); month++) {
      Optional<PastMonth> past =
          PastMonth.of(bulletin.facts(), out, bulletin.month().withMonth(month), console);
      Optional<Restatement> restated = past.map(today::of).filter(r -> !r.stands());
      restated.ifPresent(months::add);
      restated.flatMap(r -> past).ifPresent(p -> sources.addAll(p.files()));
    }
    return new Corrections(months, sources);
  }
}
