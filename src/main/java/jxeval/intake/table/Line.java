package jxeval.intake.table;

import jxeval.intake.grid.GridRow;

/** A row below a header and what it is. */
record Line(GridRow row, Role role) {

  /** What a row is to its table. */
  enum Role {
    DATA,
    /** Goes on with the trip of the row above. */
    CONTINUED,
    /** A control total over all data rows. */
    TOTAL,
    /** A control total over the data rows since the last one. */
    SUBTOTAL,
    /** Below the last total and incomplete, but too full for a note. */
    INCOMPLETE
  }

  boolean isTotal() {
    return role == Role.TOTAL || role == Role.SUBTOTAL;
  }
}
