/** The command line, one class a command. */
@NullMarked
package jxeval.cli;

import org.jspecify.annotations.NullMarked;
