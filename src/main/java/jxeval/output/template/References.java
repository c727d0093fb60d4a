package jxeval.output.template;

import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.NameIdentifier;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What refers to a row that has become several: a range that ends with it ends with the last of
 * them, and one of its cells stands for the same cell of all.
 *
 * @param row the row, from 0
 * @param more rows that were added below it
 */
record References(XSSFSheet sheet, int row, int more) {

  /** Whether a cell stands in one of the rows. */
  boolean within(XSSFSheet of, int at) {
    return of == sheet && at >= row && at <= row + more;
  }

  /**
   * What a formula becomes that knows already how rows moved; empty where it stays, or where nobody
   * can read it.
   *
   * @param on the sheet on which it stands, from 0
   */
  Optional<String> grown(String formula, FormulaType type, int on) {
    return changed(formula, type, on, false);
  }

  /** What a formula becomes that does not know how rows moved. */
  Optional<String> moved(String formula, FormulaType type, int on) {
    return changed(formula, type, on, true);
  }

  private Optional<String> changed(String formula, FormulaType type, int on, boolean move) {
    XSSFEvaluationWorkbook names = XSSFEvaluationWorkbook.create(sheet.getWorkbook());
    Ptg[] parts;
    try {
      parts = FormulaParser.parse(formula, names, type, on);
    } catch (FormulaParseException e) {
      return Optional.empty();
    }
    boolean changed = move && shifter().adjustFormula(parts, on);
    for (int i = 0; i < parts.length; i++) {
      Ptg grown = here(parts[i], on) ? grown(parts[i]) : parts[i];
      changed |= grown != parts[i];
      parts[i] = grown;
    }
    return changed ? Optional.of(FormulaRenderer.toFormulaString(names, parts)) : Optional.empty();
  }

  private FormulaShifter shifter() {
    return FormulaShifter.createForRowShift(
        index(),
        sheet.getSheetName(),
        row + 1,
        SpreadsheetVersion.EXCEL2007.getLastRowIndex() - more,
        more,
        SpreadsheetVersion.EXCEL2007);
  }

  private int index() {
    return sheet.getWorkbook().getSheetIndex(sheet);
  }

  private boolean here(Ptg part, int on) {
    return part instanceof Pxg3D other
        ? sheet.getSheetName().equals(other.getSheetName())
        : on == index();
  }

  /** The same part where it does not grow. */
  private Ptg grown(Ptg part) {
    if (part instanceof AreaPtgBase area && area.getLastRow() == row) {
      AreaPtgBase grown = (AreaPtgBase) area.copy();
      grown.setLastRow(row + more);
      return grown;
    }
    return part instanceof RefPtgBase cell && cell.getRow() == row ? column(cell) : part;
  }

  private Ptg column(RefPtgBase cell) {
    AreaPtg area =
        new AreaPtg(
            row,
            row + more,
            cell.getColumn(),
            cell.getColumn(),
            cell.isRowRelative(),
            cell.isRowRelative(),
            cell.isColRelative(),
            cell.isColRelative());
    return cell instanceof Ref3DPxg other
        ? new Area3DPxg(
            new SheetIdentifier(null, new NameIdentifier(other.getSheetName(), true)),
            area.toFormulaString())
        : area;
  }
}
