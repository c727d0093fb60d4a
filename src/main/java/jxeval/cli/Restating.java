package jxeval.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Evaluation;
import jxeval.model.Change;
import jxeval.model.Facts;
import jxeval.output.json.Manifest;
import jxeval.output.json.PublishedFigures;
import jxeval.report.restate.Line;
import jxeval.report.restate.Restatement;
import jxeval.scheme.Scheme;

/**
 * Holds published months against what their inputs say today.
 *
 * @param facts of the year up to the last of the months, or further
 * @param overlays what was merged over the target file
 */
record Restating(Facts facts, Scheme scheme, List<Manifest.Hashed> overlays) {

  /** The month computed anew; not where nothing that it was made from has changed. */
  Restatement of(PastMonth past) {
    List<Change<String>> files =
        InputChanges.of(
            past.manifest(),
            InputChanges.inTime(past.manifest().inputs(), past.month()),
            scheme,
            overlays,
            InputChanges.inTime(InputChanges.inputs(facts.inputs()), past.month()));
    String version = past.manifest().version();
    boolean same = version.equals(Version.number());
    List<Change<Line>> figures =
        same && files.isEmpty() ? List.of() : Change.between(past.figures(), figures(past.month()));
    return new Restatement(past.month(), same ? "" : version, files, figures);
  }

  private Map<Line, String> figures(YearMonth month) {
    return PublishedFigures.of(Evaluation.monthly(facts, scheme.asOf(month), month, List.of()));
  }
}
