package jxeval.evaluation.robust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
      places.putIfAbsent(rows.get(i).source().whole(), i);
    }
  }

  List<Supplier<Trial>> trials() {
    List<Supplier<Trial>> trials = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Finding finding : results.findings()) {
      CellRef at = finding.at();
      Integer place = at == null ? null : places.get(at.row());
      if (finding.severity() == Severity.NOTICE) {
        continue;
      }
      if (place == null && finding.severity() == Severity.ERROR) {
        trials.add(() -> Trial.untried(Doubt.Kind.FINDING, place(finding)));
      } else if (place != null && seen.add(place)) {
        trials.add(() -> turned(finding, place));
      }
    }
    for (Submission submission : results.facts().submissions()) {
      if (submission.status() == Submission.Status.LATE) {
        trials.add(() -> onTime(submission));
      }
    }
    return trials;
  }

  private static String place(Finding finding) {
    return finding.rule().code() + (finding.at() == null ? "" : " " + finding.at());
  }

  /** The run without a row that counts, with one that does not. */
  private Trial turned(Finding finding, int place) {
    Facts facts = results.facts();
    List<Row> rows = new ArrayList<>(facts.rows());
    Row row = rows.get(place);
    rows.set(
        place,
        new Row(row.set(), row.unit(), row.month(), row.fields(), row.source(), !row.counts()));
    Facts turned = new Facts(rows, facts.superseded(), facts.submissions(), facts.inputs());
    return Trial.of(new Doubt.Doubtful(finding, row.counts()), runs.with(turned, row.set()));
  }

  private Trial onTime(Submission late) {
    Facts punctual = submitted(results.facts(), late, Submission.Status.ON_TIME);
    return Trial.of(new Doubt.Late(late), runs.with(punctual, "submissions"));
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
