/** One sheet of a known form to its rows: header, control totals, merged cells, rows. */
@NullMarked
package jxeval.intake.table;

import org.jspecify.annotations.NullMarked;
