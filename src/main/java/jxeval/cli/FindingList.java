package jxeval.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jxeval.check.Finding;
import jxeval.check.Severity;
import jxeval.text.FindingText;

/** Findings on a terminal: errors and warnings in full, notices as a number unless asked for. */
final class FindingList {
  private FindingList() {}

  /** As the result of the command. */
  static void print(List<Finding> findings, Options options, Console console) {
    FindingText text = new FindingText(console.words());
    boolean painted = console.paints(options.color);
    for (Finding finding : findings) {
      if (finding.severity() != Severity.NOTICE || options.verbose) {
        String block = text.of(finding);
        console.painted((painted ? FindingColours.paint(block, finding.severity()) : block) + "\n");
      }
    }
  }

  /** Those alone for which the run does not end with 0, as messages beside the result. */
  static void printFailing(List<Finding> findings, Options options, Console console) {
    FindingText text = new FindingText(console.words());
    findings.stream()
        .filter(f -> Outcome.fails(f, options))
        .forEach(f -> console.message(text.of(f) + "\n"));
  }

  /** How many of each severity, in words. */
  static String counts(List<Finding> findings, Console console) {
    return counts(count(findings), console);
  }

  /** The same of a count. */
  static String counts(Map<Severity, Long> counts, Console console) {
    return console
        .words()
        .cli(
            "findings.counts",
            "errors",
            counts.getOrDefault(Severity.ERROR, 0L),
            "warnings",
            counts.getOrDefault(Severity.WARNING, 0L),
            "notices",
            counts.getOrDefault(Severity.NOTICE, 0L));
  }

  static Map<Severity, Long> count(List<Finding> findings) {
    Map<Severity, Long> counts = new TreeMap<>();
    findings.forEach(f -> counts.merge(f.severity(), 1L, Long::sum));
    return counts;
  }
}
