package jxeval.intake.table;

import java.util.List;
import java.util.Optional;
import jxeval.intake.cell.CellText;
import jxeval.intake.form.HeaderName;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.RawCell;

/** What a control total covers. */
enum Total {
  /** 合计, 总计, 累计: all data rows. */
  ALL,
  /** 小计: the data rows since the last 小计. */
  SINCE_LAST;

  private static final int FIRST_COLUMNS = 3;
  private static final int WORD = 2;
  private static final List<String> WORDS = List.of("合计", "总计", "小计", "累计");

  /**
   * The total that a row states: its word ends one of the first three columns, and the required
   * texts are blank otherwise.
   */
  static Optional<Total> of(GridRow row, Header header) {
    int first = header.firstColumn();
    for (int number = first; number < first + FIRST_COLUMNS; number++) {
      RawCell cell = row.cell(number);
      if (cell != null && cell.kind() == RawCell.Kind.TEXT && cell.text().indexOf('计') >= 0) {
        String text = beforeBrackets(HeaderName.fold(cell.text()));
        String word = text.substring(Math.max(0, text.length() - WORD));
        if (WORDS.contains(word) && isOtherwiseBlank(row, header, number)) {
          return Optional.of(word.equals("小计") ? SINCE_LAST : ALL);
        }
      }
    }
    return Optional.empty();
  }

  /** A folded text without the brackets that it ends in. */
  static String beforeBrackets(String text) {
    int open = text.lastIndexOf('(');
    boolean closed = text.endsWith(")") && open > text.lastIndexOf(')', text.length() - 2);
    return closed ? text.substring(0, open) : text;
  }

  private static boolean isOtherwiseBlank(GridRow row, Header header, int wordColumn) {
    for (Column column : header.columns()) {
      RawCell cell = row.cell(column.number());
      if (column.number() != wordColumn
          && column.field().required()
          && column.field().kind().isWording()
          && cell != null
          && !CellText.isBlank(cell)
          && !CellText.isBlankMark(cell)) {
        return false;
      }
    }
    return true;
  }
}
