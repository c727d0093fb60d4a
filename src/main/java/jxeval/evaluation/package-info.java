/** Facts to figures: measures, scores, ranks, consequences, awards. */
@NullMarked
package jxeval.evaluation;

import org.jspecify.annotations.NullMarked;
