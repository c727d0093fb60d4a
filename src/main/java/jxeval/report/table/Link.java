package jxeval.report.table;

import jxeval.model.CellRef;

/** Where a click on a cell leads. */
public sealed interface Link {

  /** To another cell of the workbook. */
  record Inside(Ref cell) implements Link {}

  /** To the place in an input file that a figure or finding comes from. */
  record Source(CellRef place) implements Link {}
}
