/** The sheets of the half-year inspection alone (四-2). */
@NullMarked
package jxeval.report.inspection;

import org.jspecify.annotations.NullMarked;
