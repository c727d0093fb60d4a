/** Indicators to scores, totals, ranks and grades, one assessment and group at a time. */
@NullMarked
package jxeval.evaluation.score;

import org.jspecify.annotations.NullMarked;
