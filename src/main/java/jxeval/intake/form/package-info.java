/** The forms that are handed in, as data: sheets, columns, listed words, units. */
@NullMarked
package jxeval.intake.form;

import org.jspecify.annotations.NullMarked;
