/** The awards of the year's end (五-一): prizes, task completion, projects, exports, people. */
@NullMarked
package jxeval.evaluation.award;

import org.jspecify.annotations.NullMarked;
