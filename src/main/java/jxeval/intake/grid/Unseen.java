package jxeval.intake.grid;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells which parts of a web page its reader does not see: not shown, or of no height or width. */
final class Unseen {
  private static final Set<String> NOT_SHOWN =
      Set.of("display:none", "visibility:hidden", "visibility:collapse");
  private static final Pattern NO_SIZE = Pattern.compile("(height|width):0+(\\.0*)?[a-z%]*");
  private static final Pattern IDLE = Pattern.compile("\\s|!important");
  private static final Pattern NOTHING = Pattern.compile("0+(\\.0*)?[a-z%]*");

  private Unseen() {}

  static boolean is(Element element) {
    if (element.hasAttr("hidden")
        || NOTHING.matcher(element.attr("height").strip()).matches()
        || NOTHING.matcher(element.attr("width").strip()).matches()) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    for (String declared : IDLE.matcher(style).replaceAll("").split(";")) {
      if (NOT_SHOWN.contains(declared) || NO_SIZE.matcher(declared).matches()) {
        return true;
      }
    }
    return false;
  }
}
