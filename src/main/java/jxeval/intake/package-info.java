/** Files to facts: formats, forms, cells, and which return counts. */
@NullMarked
package jxeval.intake;

import org.jspecify.annotations.NullMarked;
