/** The turn of the year: the next target file out of this year's. */
@NullMarked
package jxeval.desk.year;

import org.jspecify.annotations.NullMarked;
