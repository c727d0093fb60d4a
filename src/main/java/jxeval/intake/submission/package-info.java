/** Whose return of which month a file is, and which of several counts. */
@NullMarked
package jxeval.intake.submission;

import org.jspecify.annotations.NullMarked;
