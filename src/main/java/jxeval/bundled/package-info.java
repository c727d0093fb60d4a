/** Texts that are part of the program. */
@NullMarked
package jxeval.bundled;

import org.jspecify.annotations.NullMarked;
