/** What a unit is told in the office chat about its returns. */
@NullMarked
package jxeval.desk.message;

import org.jspecify.annotations.NullMarked;
