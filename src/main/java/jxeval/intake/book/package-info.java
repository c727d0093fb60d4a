/** One mailed file to its cover and the rows of its known sheets. */
@NullMarked
package jxeval.intake.book;

import org.jspecify.annotations.NullMarked;
