/** The ledger sheets: the rows that figures are made of, each with the cell that it comes from. */
@NullMarked
package jxeval.report.ledgers;

import org.jspecify.annotations.NullMarked;
