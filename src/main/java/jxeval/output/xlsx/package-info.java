/** Workbooks of the table model as .xlsx files, and back as text. */
@NullMarked
package jxeval.output.xlsx;

import org.jspecify.annotations.NullMarked;
