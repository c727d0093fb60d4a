package jxeval.evaluation;

import java.math.BigDecimal;
import jxeval.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit's survey score in a round, or in the year.
 *
 * @param round {@code 2021上半年}, {@code 2021下半年}, or the year {@code 2021}
 * @param score printed to 2; null without a vote
 * @param rank null when thin
 * @param outcome {@code top}, {@code last}, {@code thin} or null
 * @param means what a round's score is made of
 */
public record SurveyLine(
    String round,
    Unit unit,
    @Nullable BigDecimal score,
    int votes,
    @Nullable Integer rank,
    @Nullable String outcome,
    SurveyMeans means) {}
