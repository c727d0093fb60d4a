package jxeval.evaluation;

import java.util.Map;
import jxeval.model.CellRef;
import jxeval.model.Working;

/**
 * One ballot on one unit.
 *
 * @param at its row
 * @param marks dimension to the mark in its cell, 0 to 100
 * @param vote the marks, each by the weight of its dimension
 */
public record SurveyVote(
    String ballot,
    String rater,
    CellRef at,
    Map<String, Figure.Contribution> marks,
    Working vote) {}
