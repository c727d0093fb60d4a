package jxeval.text;

import jxeval.check.Finding;

/** A finding as a reader of a terminal sees it: what, where, what was expected, what to do. */
public final class FindingText {
  private final Words words;

  public FindingText(Words words) {
    this.words = words;
  }

  /** The lines of a finding, without control characters, parted by line feeds. */
  public String of(Finding finding) {
    String code = finding.rule().code();
    StringBuilder text = new StringBuilder();
    text.append(
        words.cli(
            "finding.head",
            "severity",
            words.severity(finding.severity()),
            "code",
            code,
            "message",
            words.message(finding)));
    if (finding.at() != null || finding.found() != null) {
      text.append("\n  ");
      if (finding.at() != null) {
        text.append(finding.at());
      }
      if (finding.found() != null) {
        text.append(finding.at() == null ? "" : "      ")
            .append(words.cli("finding.found", "found", finding.found()));
      }
    }
    String expected = words.expected(finding);
    if (expected != null) {
      text.append("\n  ").append(words.cli("finding.expected", "expected", expected));
    }
    text.append("\n  ").append(words.cli("finding.mend", "mend", words.mend(finding)));
    text.append("\n  ");
    if (finding.clause() != null) {
      text.append(words.cli("finding.clause", "clause", finding.clause())).append(" · ");
    }
    return Visible.of(text.append("jx-eval rules ").append(code).toString());
  }
}
