/** One cell to one value: numbers, dates, listed words and units as clerks write them. */
@NullMarked
package jxeval.intake.cell;

import org.jspecify.annotations.NullMarked;
