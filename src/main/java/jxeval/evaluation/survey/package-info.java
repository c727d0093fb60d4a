/** The satisfaction survey (三-7, 五-二-4): ballots to scores, ranks and outcomes. */
@NullMarked
package jxeval.evaluation.survey;

import org.jspecify.annotations.NullMarked;
