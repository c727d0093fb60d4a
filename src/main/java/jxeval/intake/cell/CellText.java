package jxeval.intake.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jxeval.intake.grid.RawCell;
import jxeval.model.Folding;
import org.jspecify.annotations.Nullable;

/** The texts of cells: trimmed, blank or not, split into names. */
public final class CellText {
  private static final int QUOTED = 60;
  private static final Set<String> BLANK_MARKS = Set.of("无", "/", "-", "—", "–", "不适用");
  private static final String DASHES = "-—–―─";
  private static final String SEPARATORS = "、;；,，\n\r";

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
    for (int i = 0; i < trimmed.length(); i++) {
      if (isGap(trimmed.charAt(i))) {
        return closed(trimmed, i);
      }
    }
    return trimmed;
  }

  /** A text with one space for all that part its words, the first of which ends at a place. */
  private static String closed(String text, int from) {
    StringBuilder closed = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isGap(c)) {
        closed.append(c);
      } else if (!isGap(text.charAt(i - 1))) {
        closed.append(' ');
      }
    }
    return closed.toString();
  }

  private static boolean isGap(char c) {
    return c == ' ' || Character.isISOControl(c);
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
        || (folded.length() > 1 && (isOf(DASHES, folded) || isOf("/", folded)));
  }

  private static boolean isOf(String marks, String text) {
    int i = 0;
    while (i < text.length() && marks.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i == text.length();
  }

  /** The names in a cell, parted by 、 ; , or line breaks. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        String name = clean(text.substring(start, i));
        if (!name.isEmpty() && !names.contains(name)) {
          names.add(name);
        }
        start = i + 1;
      }
    }
    return names;
  }
}
