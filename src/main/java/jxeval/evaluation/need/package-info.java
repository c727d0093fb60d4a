/** The least that a unit lacks for a grade, a rank or a prize, found by scoring it again. */
@NullMarked
package jxeval.evaluation.need;

import org.jspecify.annotations.NullMarked;
