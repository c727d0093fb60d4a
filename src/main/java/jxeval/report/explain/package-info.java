/** How a figure came about: one tree of steps, down to the cells of the returns. */
@NullMarked
package jxeval.report.explain;

import org.jspecify.annotations.NullMarked;
