package jxeval.intake.book;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jxeval.intake.cell.CellText;
import jxeval.intake.form.CoverForm;
import jxeval.intake.form.HeaderName;
import jxeval.intake.grid.A1;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.RawCell;
import jxeval.intake.grid.Sheet;
import jxeval.model.CellRef;

/** Reads a cover: each label with the value to its right, or behind a colon in its own cell. */
final class CoverReader {
  private static final int SEARCHED_ROWS = 60;
  private static final int TELLING_LABELS = 2;

  private final CoverForm form;

  CoverReader(CoverForm form) {
    this.form = form;
  }

  /** Whether a sheet is a cover whatever its name: it holds two of the required labels. */
  boolean isCover(Sheet sheet) {
    Set<String> found = new LinkedHashSet<>();
    for (GridRow row : sheet.rows()) {
      row.cells()
          .forEach(
              c -> label(c).filter(CoverForm.Label::required).ifPresent(l -> found.add(l.id())));
    }
    return found.size() >= TELLING_LABELS;
  }

  /** The cover on a sheet; empty where it has none of the labels. */
  Optional<Cover> read(String file, Sheet sheet) {
    Map<String, Cover.Stated> stated = new LinkedHashMap<>();
    boolean any = false;
    for (GridRow row : sheet.rows()) {
      if (row.number() > SEARCHED_ROWS) {
        break;
      }
      for (RawCell cell : row.cells()) {
        Optional<CoverForm.Label> label = label(cell);
        if (label.isPresent()) {
          any = true;
          value(row, cell)
              .ifPresent(
                  v ->
                      stated.putIfAbsent(
                          label.get().id(),
                          new Cover.Stated(
                              new CellRef(file, sheet.name(), A1.of(row.number(), v.column())),
                              v)));
        }
      }
    }
    return any
        ? Optional.of(new Cover(CellRef.sheet(file, sheet.name()), stated))
        : Optional.empty();
  }

  private Optional<CoverForm.Label> label(RawCell cell) {
    if (cell.kind() != RawCell.Kind.TEXT) {
      return Optional.empty();
    }
    String text = withoutBrackets(HeaderName.fold(cell.text()));
    for (CoverForm.Label label : form.labels()) {
      int end = label.label().length();
      if (text.startsWith(label.label()) && (text.length() == end || text.charAt(end) == ':')) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  private Optional<RawCell> value(GridRow row, RawCell label) {
    String behind = CellText.clean(behindColon(label.text()));
    if (!behind.isEmpty()) {
      return Optional.of(
          new RawCell(label.column(), RawCell.Kind.TEXT, behind, label.fromFormula()));
    }
    for (RawCell cell : row.cells()) {
      if (cell.column() > label.column() && !CellText.isBlank(cell)) {
        return label(cell).isPresent() || isUnusable(cell) ? Optional.empty() : Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** A folded text without its brackets and what stands in them; one without the other stays. */
  static String withoutBrackets(String text) {
    StringBuilder left = new StringBuilder(text.length());
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ')' && open >= 0) {
        left.setLength(open);
        open = -1;
      } else {
        open = c == '(' ? left.length() : open;
        left.append(c);
      }
    }
    return left.toString();
  }

  private static String behindColon(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != ':' && text.charAt(at) != '：') {
      at++;
    }
    return at < text.length() ? text.substring(at + 1) : "";
  }

  private static boolean isUnusable(RawCell cell) {
    return cell.kind() == RawCell.Kind.ERROR
        || cell.kind() == RawCell.Kind.FORMULA_WITHOUT_VALUE
        || cell.kind() == RawCell.Kind.NOT_A_NUMBER;
  }
}
