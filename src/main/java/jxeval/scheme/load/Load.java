package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import jxeval.scheme.yaml.Mark;

/** One loading: what the file declares, what has been read of it, what was found wrong. */
final class Load {
  private final List<Finding> findings;
  private final Map<String, Mark> marks = new HashMap<>();
  private final Mark start;
  final Declared declared;
  final Known known = new Known();

  Load(Declared declared, Mark start, List<Finding> findings) {
    this.declared = declared;
    this.start = start;
    this.findings = new ArrayList<>(findings);
  }

  void passed(String path, Mark mark) {
    marks.put(path, mark);
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  /** A finding at a path that was read before. */
  Finding at(SchemeRule rule, String path, String found) {
    return Finding.of(rule, marks.getOrDefault(path, start).cell(), found);
  }

  List<Finding> findings() {
    return FollowOn.leftOut(findings.stream().sorted().distinct().toList());
  }

  boolean failed() {
    return findings.stream().anyMatch(Finding::isError);
  }
}
