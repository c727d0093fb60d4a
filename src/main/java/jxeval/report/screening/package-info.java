/** The admission review and the land to be taken back in print (三-3-三, 三-8). */
@NullMarked
package jxeval.report.screening;

import org.jspecify.annotations.NullMarked;
