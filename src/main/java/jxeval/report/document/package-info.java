/** The bulletin as an official document: the same figures, composed as text. */
@NullMarked
package jxeval.report.document;

import org.jspecify.annotations.NullMarked;
