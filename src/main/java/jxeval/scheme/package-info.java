/** The target file as immutable records: a county's rules for one year, as data. */
@NullMarked
package jxeval.scheme;

import org.jspecify.annotations.NullMarked;
