/** A bureau's own layout, .docx or .xlsx with placeholders, filled in. */
@NullMarked
package jxeval.output.template;

import org.jspecify.annotations.NullMarked;
