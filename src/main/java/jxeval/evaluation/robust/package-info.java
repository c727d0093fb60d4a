/** What hangs on little: the run again with one doubtful thing changed at a time. */
@NullMarked
package jxeval.evaluation.robust;

import org.jspecify.annotations.NullMarked;
