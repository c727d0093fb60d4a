/** The target file's rules and the run's reasons in words. */
@NullMarked
package jxeval.report.words;

import org.jspecify.annotations.NullMarked;
