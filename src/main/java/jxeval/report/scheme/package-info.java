/** The target file in words: for people, and for the editors they write it with. */
@NullMarked
package jxeval.report.scheme;

import org.jspecify.annotations.NullMarked;
