package jxeval.output.xlsx;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the comments of one sheet, each in a box that holds its text. */
final class Comments {
  private static final String AUTHOR = "jx-eval";
  private static final int COLUMNS = 3;
  private static final int CHARACTERS = 30;
  private static final int MOST_ROWS = 20;

  private final XSSFSheet sheet;

  Comments(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  void add(XSSFCell cell, String text) {
    int rows = Math.min(MOST_ROWS, TextWidth.lines(text, CHARACTERS) + 1);
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex() + 1;
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + rows);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(VisibleText.cell(text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }
}
