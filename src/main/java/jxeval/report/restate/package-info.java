/** Months as they were published against what their returns say today. */
@NullMarked
package jxeval.report.restate;

import org.jspecify.annotations.NullMarked;
