/** The clerk's desk: what goes out to the units, and what they are told of what came in. */
@NullMarked
package jxeval.desk;

import org.jspecify.annotations.NullMarked;
