/** Tasks side by side. */
@NullMarked
package jxeval.thread;

import org.jspecify.annotations.NullMarked;
