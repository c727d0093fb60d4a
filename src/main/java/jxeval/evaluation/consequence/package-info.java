/** What figures bring upon units: criticism, statements, cards, praise. */
@NullMarked
package jxeval.evaluation.consequence;

import org.jspecify.annotations.NullMarked;
