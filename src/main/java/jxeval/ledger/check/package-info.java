/** Checks across rows, returns and months, one class a check. */
@NullMarked
package jxeval.ledger.check;

import org.jspecify.annotations.NullMarked;
