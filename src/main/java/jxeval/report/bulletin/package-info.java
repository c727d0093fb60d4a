/** The sheets of the monthly bulletin, most of which the other workbooks share. */
@NullMarked
package jxeval.report.bulletin;

import org.jspecify.annotations.NullMarked;
