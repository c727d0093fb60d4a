/** Tables to files, whole or not at all. */
@NullMarked
package jxeval.output;

import org.jspecify.annotations.NullMarked;
