/** What all sheets of a workbook share: titles, names, quantities, formulas, links. */
@NullMarked
package jxeval.report.edition;

import org.jspecify.annotations.NullMarked;
