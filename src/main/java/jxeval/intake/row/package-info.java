/** Checks of one row (R4xx). */
@NullMarked
package jxeval.intake.row;

import org.jspecify.annotations.NullMarked;
