/** The year up to a month: projects, trips and who is credited with what. */
@NullMarked
package jxeval.ledger;

import org.jspecify.annotations.NullMarked;
