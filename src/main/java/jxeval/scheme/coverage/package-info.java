/** What of the Opinion the target file carries out, and whether its numbers are the Opinion's. */
@NullMarked
package jxeval.scheme.coverage;

import org.jspecify.annotations.NullMarked;
