package jxeval.intake.grid;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** The sheet names that Excel's web pages hold in a comment. */
final class SheetNames {
  private static final String START = "<x:Name>";
  private static final String END = "</x:Name>";
  private static final int LONGEST = 200;

  private SheetNames() {}

  static List<String> of(String page) {
    List<String> names = new ArrayList<>();
    for (int at = page.indexOf(START); at >= 0; at = page.indexOf(START, at + 1)) {
      int from = at + START.length();
      int to = page.indexOf(END, from);
      if (to < 0 || to - from > LONGEST) {
        break;
      }
      names.add(Parser.unescapeEntities(page.substring(from, to), false).strip());
    }
    return names;
  }
}
