/** What hangs on little, in words and as a sheet. */
@NullMarked
package jxeval.report.robust;

import org.jspecify.annotations.NullMarked;
