/** Official documents as .docx. */
@NullMarked
package jxeval.output.docx;

import org.jspecify.annotations.NullMarked;
