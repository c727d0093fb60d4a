/** The project rows of all returns, and which project each speaks of. */
@NullMarked
package jxeval.ledger.listing;

import org.jspecify.annotations.NullMarked;
