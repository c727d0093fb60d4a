/** What becomes of each clause of the Opinion, in words. */
@NullMarked
package jxeval.report.coverage;

import org.jspecify.annotations.NullMarked;
