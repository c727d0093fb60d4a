/** Results to format-free tables, one class a sheet. */
@NullMarked
package jxeval.report;

import org.jspecify.annotations.NullMarked;
