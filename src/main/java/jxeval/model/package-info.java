/** The facts of a year: units, values, rows and where each was read. */
@NullMarked
package jxeval.model;

import org.jspecify.annotations.NullMarked;
