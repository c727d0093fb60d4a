/**
 * The seeded generator of examples/2021: an invented, plausible year with the dirt of real returns.
 */
@NullMarked
package jxeval.examples;

import org.jspecify.annotations.NullMarked;
