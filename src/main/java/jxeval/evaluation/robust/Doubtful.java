package jxeval.evaluation.robust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.check.Finding;
import jxeval.check.Severity;
import jxeval.evaluation.Results;
import jxeval.model.CellRef;
import jxeval.model.Facts;
import jxeval.model.Row;
import jxeval.model.Submission;

/**
 * What was found doubtful in the returns: rows that count in spite of a warning are left out, rows
 * that an error keeps out are counted as far as they can be read, late returns are on time.
 */
final class Doubtful {
  private final Results results;
  private final Runs runs;
  private final Map<CellRef, Integer> places = new HashMap<>();

  Doubtful(Results results, Runs runs) {
    this.results = results;
    this.runs = runs;
    List<Row> rows = results.facts().rows();
    for (int i = 0; i < rows.size(); i++) {
      places.putIfAbsent(rows.get(i).source().place().row(), i);
    }
  }

  void into(Robustness.Trying trying) {
    Set<Integer> seen = new HashSet<>();
    for (Finding finding : results.findings()) {
      if (finding.severity() == Severity.NOTICE) {
        continue;
      }
      CellRef at = finding.at();
      Integer place = at == null ? null : places.get(at.row());
      if (place != null) {
        if (seen.add(place)) {
          trying.tried(Doubt.Kind.FINDING);
          Row row = results.facts().rows().get(place);
          trying.found(new Doubt.Doubtful(finding, row.counts()), without(row, place));
        }
      } else if (finding.severity() == Severity.ERROR) {
        trying.untried(Doubt.Kind.FINDING, place(finding));
      }
    }
    for (Submission submission : results.facts().submissions()) {
      if (submission.status() == Submission.Status.LATE) {
        trying.tried(Doubt.Kind.LATE);
        trying.found(
            new Doubt.Late(submission),
            runs.with(
                submitted(results.facts(), submission, Submission.Status.ON_TIME), "submissions"));
      }
    }
  }

  private static String place(Finding finding) {
    return finding.rule().code() + (finding.at() == null ? "" : " " + finding.at());
  }

  /** The run without a row that counts, with one that does not. */
  private List<Hanging.Change> without(Row row, int place) {
    Row turned =
        new Row(row.set(), row.unit(), row.month(), row.fields(), row.source(), !row.counts());
    List<Row> rows = new ArrayList<>(results.facts().rows());
    rows.set(place, turned);
    Facts facts = results.facts();
    return runs.with(
        new Facts(rows, facts.superseded(), facts.submissions(), facts.inputs()), row.set());
  }

  /** The facts with another status of one submission. */
  static Facts submitted(Facts facts, Submission of, Submission.Status status) {
    List<Submission> submissions = new ArrayList<>(facts.submissions());
    submissions.replaceAll(
        s ->
            s.equals(of)
                ? new Submission(s.unit(), s.month(), status, s.file(), s.submitted())
                : s);
    return new Facts(facts.rows(), facts.superseded(), submissions, facts.inputs());
  }
}
