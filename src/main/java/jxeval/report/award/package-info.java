/** The award tables of the year's end: detail sheets, and the summary per payee over them. */
@NullMarked
package jxeval.report.award;

import org.jspecify.annotations.NullMarked;
