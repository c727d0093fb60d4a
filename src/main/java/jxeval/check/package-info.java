/** Findings and the rules that raise them. */
@NullMarked
package jxeval.check;

import org.jspecify.annotations.NullMarked;
