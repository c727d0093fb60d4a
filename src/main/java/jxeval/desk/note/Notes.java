package jxeval.desk.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jxeval.check.Finding;
import jxeval.check.Rule;
import jxeval.check.Severity;
import jxeval.check.UnitRule;
import jxeval.text.Words;

/** What is to be mended in the files that were sent. */
public final class Notes {
  /** What cannot be mended in the file: that it came late, or that it is missing. */
  private static final Set<Rule> PAST = Set.of(UnitRule.U705, UnitRule.U706);

  private Notes() {}

  /** The notes on each file that has something to mend, in order of path. */
  public static Map<String, List<Note>> of(List<Finding> findings, Words words) {
    Map<String, List<Note>> notes = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.at() != null
          && finding.severity() != Severity.NOTICE
          && !PAST.contains(finding.rule())) {
        notes
            .computeIfAbsent(finding.at().file(), f -> new ArrayList<>())
            .add(Note.of(finding, words));
      }
    }
    return notes;
  }
}
