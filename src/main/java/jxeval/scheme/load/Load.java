package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.check.Findings;
import jxeval.check.SchemeRule;
import jxeval.scheme.yaml.Mark;

/** One loading: what the file declares, what has been read of it, what was found wrong. */
final class Load {
  private final List<Finding> findings;
  private final Map<String, Mark> marks = new HashMap<>();

  /** What was read since the marks were last looked at. */
  private final List<Cursor> passed = new ArrayList<>();

  private final Mark start;
  final Declared declared;
  final Known known;

  Load(Declared declared, Mark start, List<Finding> findings) {
    this(declared, start, findings, new Known());
  }

  private Load(Declared declared, Mark start, List<Finding> findings, Known known) {
    this.declared = declared;
    this.known = known;
    this.start = start;
    this.findings = new ArrayList<>(findings);
  }

  /** A loading of a file that differs in one part, which knows all that was read before. */
  Load again(Declared other) {
    return new Load(other, start, List.of(), known.copy());
  }

  void passed(Cursor place) {
    passed.add(place);
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  /** A finding at a path that was read before. */
  Finding at(SchemeRule rule, String path, String found) {
    return Finding.of(rule, mark(path).cell(), found);
  }

  /** Where what was last read at a path stands. */
  private Mark mark(String path) {
    for (Cursor place : passed) {
      marks.put(place.path(), place.node().mark());
    }
    passed.clear();
    return marks.getOrDefault(path, start);
  }

  List<Finding> findings() {
    return FollowOn.leftOut(Findings.sorted(findings));
  }

  boolean failed() {
    for (Finding finding : findings) {
      if (finding.isError()) {
        return true;
      }
    }
    return false;
  }
}
