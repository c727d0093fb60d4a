package jxeval.intake.grid;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jxeval.check.FileRule;

/**
 * Counts how deep the tags of a page are nested before it is parsed, which takes a parser a time
 * that grows with the square of the depth.
 */
final class HtmlDepth {
  /** Far deeper than any table, and quickly parsed. */
  private static final int DEEPEST = 1_000;

  /** Tags without content, and those that may be left open because the next one closes them. */
  private static final Set<String> OPEN =
      Set.of(
          "area",
          "base",
          "br",
          "col",
          "colgroup",
          "dd",
          "dt",
          "embed",
          "hr",
          "img",
          "input",
          "li",
          "link",
          "meta",
          "option",
          "p",
          "param",
          "source",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "wbr");

  private HtmlDepth() {}

  static void check(String page) {
    Map<String, Integer> open = new HashMap<>();
    int depth = 0;
    for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
      boolean closing = page.startsWith("/", at + 1);
      int from = closing ? at + 2 : at + 1;
      int to = from;
      while (to < page.length() && to - from < 32 && Character.isLetterOrDigit(page.charAt(to))) {
        to++;
      }
      String tag = page.substring(from, to).toLowerCase(Locale.ROOT);
      if (tag.isEmpty() || OPEN.contains(tag)) {
        continue;
      }
      int count = open.getOrDefault(tag, 0);
      if (closing && count > 0) {
        open.put(tag, count - 1);
        depth--;
      } else if (!closing) {
        open.put(tag, count + 1);
        depth++;
      }
      if (depth > DEEPEST) {
        throw Refusal.overLimit(FileRule.F119, depth, DEEPEST).with("part", "HTML");
      }
    }
  }
}
