/** What a unit lacks for a grade, a rank or a prize, in words. */
@NullMarked
package jxeval.report.need;

import org.jspecify.annotations.NullMarked;
