/**
 * Command lines without picocli: what the annotations of the commands say is written down as a
 * table when the program is built, and most lines are read by it alone. What runs at every start is
 * written without lambdas, whose first costs as much as all the rest.
 */
@NullMarked
package jxeval.cli.line;

import org.jspecify.annotations.NullMarked;
