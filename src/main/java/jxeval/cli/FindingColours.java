package jxeval.cli;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.check.Severity;

/** The colours in which a terminal shows how severe a finding is. */
final class FindingColours {
  private static final Pattern HEAD = Pattern.compile("^[^\\[\\n]+\\[[A-Z][0-9]{3}]");
  private static final Map<Severity, String> COLOURS =
      Map.of(Severity.ERROR, "31", Severity.WARNING, "33", Severity.NOTICE, "36");

  private FindingColours() {}

  /** A finding's lines with its severity and code in colour. */
  static String paint(String block, Severity severity) {
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
