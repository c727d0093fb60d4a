package jxeval.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.check.Finding;
import jxeval.check.Severity;
import jxeval.text.FindingText;

/** Findings on a terminal: errors and warnings in full, notices as a number unless asked for. */
final class FindingList {
  private static final Pattern HEAD = Pattern.compile("^[^\\[\\n]+\\[[A-Z][0-9]{3}]");
  private static final Map<Severity, String> COLOURS =
      Map.of(Severity.ERROR, "31", Severity.WARNING, "33", Severity.NOTICE, "36");

  private FindingList() {}

  /** As the result of the command. */
  static void print(List<Finding> findings, Options options, Console console) {
    FindingText text = new FindingText(console.words());
    boolean painted = console.paints(options.color);
    for (Finding finding : findings) {
      if (finding.severity() != Severity.NOTICE || options.verbose) {
        String block = text.of(finding);
        console.painted((painted ? paint(block, finding.severity()) : block) + "\n");
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

  private static String paint(String block, Severity severity) {
    Matcher head = HEAD.matcher(block);
    return head.find()
        ? "\u001b[1;"
            + COLOURS.get(severity)
            + "m"
            + head.group()
            + "\u001b[0m"
            + block.substring(head.end())
        : block;
  }
}
