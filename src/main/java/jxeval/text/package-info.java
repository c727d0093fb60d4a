/** User texts in Chinese and English. */
@NullMarked
package jxeval.text;

import org.jspecify.annotations.NullMarked;
