/** The satisfaction survey in print (三-7). */
@NullMarked
package jxeval.report.survey;

import org.jspecify.annotations.NullMarked;
