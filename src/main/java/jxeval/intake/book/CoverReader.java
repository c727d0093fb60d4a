package jxeval.intake.book;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern COLON = Pattern.compile("[:：]");

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
    String text = BRACKETS.matcher(HeaderName.fold(cell.text())).replaceAll("");
    for (CoverForm.Label label : form.labels()) {
      if (text.equals(label.label()) || text.startsWith(label.label() + ":")) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  private Optional<RawCell> value(GridRow row, RawCell label) {
    String[] behind = COLON.split(label.text(), 2);
    if (behind.length == 2 && !CellText.clean(behind[1]).isEmpty()) {
      return Optional.of(
          new RawCell(
              label.column(), RawCell.Kind.TEXT, CellText.clean(behind[1]), label.fromFormula()));
    }
    for (RawCell cell : row.cells()) {
      if (cell.column() > label.column() && !CellText.isBlank(cell)) {
        return label(cell).isPresent() || isUnusable(cell) ? Optional.empty() : Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  private static boolean isUnusable(RawCell cell) {
    return cell.kind() == RawCell.Kind.ERROR
        || cell.kind() == RawCell.Kind.FORMULA_WITHOUT_VALUE
        || cell.kind() == RawCell.Kind.NOT_A_NUMBER;
  }
}
