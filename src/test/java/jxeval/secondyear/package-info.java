/**
 * The year's end computed a second time: random target files and year folders, and a calculator
 * that knows the rules but none of the classes under test.
 */
@NullMarked
package jxeval.secondyear;

import org.jspecify.annotations.NullMarked;
