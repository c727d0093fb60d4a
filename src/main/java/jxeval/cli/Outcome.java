package jxeval.cli;

import java.util.List;
import jxeval.check.Finding;
import jxeval.check.Severity;
import jxeval.check.UnitRule;
import jxeval.model.Submission;

/** The exit code that findings and submissions call for. */
final class Outcome {
  private Outcome() {}

  static Exit of(List<Finding> findings, Options options) {
    return findings.stream().anyMatch(f -> fails(f, options)) ? Exit.RETURNS_FAULTY : Exit.DONE;
  }

  /** Also where a return is missing or refused. */
  static Exit of(List<Finding> findings, List<Submission> submissions, Options options) {
    boolean owed =
        submissions.stream()
            .anyMatch(
                s ->
                    s.status() == Submission.Status.MISSING
                        || s.status() == Submission.Status.REJECTED);
    return owed ? Exit.RETURNS_FAULTY : of(findings, options);
  }

  /** Whether a finding alone keeps a run from ending with 0. */
  static boolean fails(Finding finding, Options options) {
    return finding.isError()
        || finding.rule() == UnitRule.U706
        || (options.strict && finding.severity() == Severity.WARNING);
  }
}
