/**
 * Reads a target file into a {@link jxeval.scheme.Scheme}, strictly, with a finding for everything
 * that does not fit; the same description of each block yields the JSON Schema.
 */
@NullMarked
package jxeval.scheme.load;

import org.jspecify.annotations.NullMarked;
