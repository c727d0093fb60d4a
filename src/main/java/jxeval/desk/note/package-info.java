/** Findings written into copies of the senders' own files, and what became of them. */
@NullMarked
package jxeval.desk.note;

import org.jspecify.annotations.NullMarked;
