package jxeval.intake.table;

import java.util.regex.Pattern;
import jxeval.intake.cell.CellText;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.RawCell;
import jxeval.model.Folding;

/** Notes and signatures below a table. */
final class Notes {
  private static final Pattern NOTE =
      Pattern.compile(
          "(填表说明|填报说明|说明|附注|注)([:0-9.、(].*)?"
              + "|(备注|填表人|填报人|填报单位|制表人?|审核人?|(单位|分管)?负责人|(单位)?领导签字|联系电话|电话|(填报|填表|报送|报表|制表)?日期)"
              + "(\\([^()]*\\))?:.*");

  private Notes() {}

  /** Whether the first cell of a row that is filled begins as a note or a signature does. */
  static boolean isNote(GridRow row) {
    for (RawCell cell : row.cells()) {
      if (!CellText.isBlank(cell)) {
        return NOTE.matcher(Folding.fold(cell.text())).matches();
      }
    }
    return false;
  }
}
