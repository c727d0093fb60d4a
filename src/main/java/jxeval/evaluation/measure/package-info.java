/** Measures: from credited rows to exact figures, each with what it rests on. */
@NullMarked
package jxeval.evaluation.measure;

import org.jspecify.annotations.NullMarked;
