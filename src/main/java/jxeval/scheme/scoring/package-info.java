/** How an indicator's figures become points, one record a kind. */
@NullMarked
package jxeval.scheme.scoring;

import org.jspecify.annotations.NullMarked;
