/** results.json: what a run computed, for machines. */
@NullMarked
package jxeval.output.json;

import org.jspecify.annotations.NullMarked;
