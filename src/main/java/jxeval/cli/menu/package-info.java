/** The console menu for those who start the program by a double click. */
@NullMarked
package jxeval.cli.menu;

import org.jspecify.annotations.NullMarked;
