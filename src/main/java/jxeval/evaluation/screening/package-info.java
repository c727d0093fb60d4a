/** Admission review (三-3-三, 三-1-五) and land recovery (三-8). */
@NullMarked
package jxeval.evaluation.screening;

import org.jspecify.annotations.NullMarked;
