package jxeval.intake.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jxeval.intake.grid.RawCell;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/** The texts of cells: trimmed, blank or not, split into names. */
public final class CellText {
  private static final int QUOTED = 60;
  private static final Set<String> BLANK_MARKS = Set.of("无", "/", "-", "—", "–", "不适用");
  private static final Pattern DASHES = Pattern.compile("[-—–―─]{2,}|/{2,}");
  private static final Pattern SEPARATORS = Pattern.compile("[、;；,，\\n\\r]+");
  private static final Pattern INNER = Pattern.compile("[\\s\\p{Cc}]+");

  private CellText() {}

  /** A text without spaces of any kind around it; line breaks inside become spaces. */
  public static String clean(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Folding.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Folding.isSpace(text.charAt(end - 1))) {
      end--;
    }
    String trimmed = text.substring(start, end);
    return hasGap(trimmed) ? INNER.matcher(trimmed).replaceAll(" ") : trimmed;
  }

  private static boolean hasGap(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || Character.isISOControl(c)) {
        return true;
      }
    }
    return false;
  }

  /** A text as findings quote it: a long one is cut. */
  public static String quoted(String text) {
    return text.codePointCount(0, text.length()) <= QUOTED
        ? text
        : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
  }

  /** Whether nothing stands in the cell but spaces. */
  public static boolean isBlank(@Nullable RawCell cell) {
    return cell == null || (cell.kind() == RawCell.Kind.TEXT && Folding.isBlank(cell.text()));
  }

  /** Whether a cell says in words that there is nothing: 无, /, —, 不适用. */
  public static boolean isBlankMark(RawCell cell) {
    if (cell.kind() != RawCell.Kind.TEXT) {
      return false;
    }
    String folded = Folding.fold(cell.text());
    return BLANK_MARKS.contains(folded)
        || (folded.length() > 1
            && "-—–―─/".indexOf(folded.charAt(0)) >= 0
            && DASHES.matcher(folded).matches());
  }

  /** The names in a cell, parted by 、 ; , or line breaks. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String part : SEPARATORS.split(text)) {
      String name = clean(part);
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
