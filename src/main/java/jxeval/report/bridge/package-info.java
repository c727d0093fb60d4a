/** What moved a unit's score and rank from one month to a later one, in parts that add up. */
@NullMarked
package jxeval.report.bridge;

import org.jspecify.annotations.NullMarked;
