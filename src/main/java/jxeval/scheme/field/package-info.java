/** The data sets that measures and filters speak of, and their fields. */
@NullMarked
package jxeval.scheme.field;

import org.jspecify.annotations.NullMarked;
