/** Office packages changed at a few places of their text; everything else stays to the byte. */
@NullMarked
package jxeval.desk.opc;

import org.jspecify.annotations.NullMarked;
