package jxeval.intake.row;

import java.util.List;
import jxeval.check.Finding;
import jxeval.model.Row;

/** One check of one row; a blank cell never fails it. */
interface RowCheck {

  /** What is wrong with the row; empty when nothing is, or when it is of another data set. */
  List<Finding> of(Row row);
}
