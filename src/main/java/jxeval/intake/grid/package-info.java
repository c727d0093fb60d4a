/** Any mailed file to a format-free grid of cells, or to the findings that say why not. */
@NullMarked
package jxeval.intake.grid;

import org.jspecify.annotations.NullMarked;
