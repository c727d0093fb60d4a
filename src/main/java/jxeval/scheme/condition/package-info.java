/** What rules ask of a unit, one record a condition. */
@NullMarked
package jxeval.scheme.condition;

import org.jspecify.annotations.NullMarked;
