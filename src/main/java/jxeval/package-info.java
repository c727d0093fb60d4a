/** jx-eval: year folder → intake → ledger → evaluation → report → output. */
@NullMarked
package jxeval;

import org.jspecify.annotations.NullMarked;
