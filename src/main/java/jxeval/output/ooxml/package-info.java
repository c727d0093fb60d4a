/** The parts of Office Open XML packages: XML text, types, relations. */
@NullMarked
package jxeval.output.ooxml;

import org.jspecify.annotations.NullMarked;
