package jxeval.evaluation.survey;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import jxeval.evaluation.Figure;
import jxeval.evaluation.SurveyVote;
import jxeval.model.CellRef;
import jxeval.model.Working;
import jxeval.scheme.Satisfaction;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One vote on one unit.
 *
 * @param rater the class that votes: 企业代表, 引资单位
 * @param marks dimension to mark, 0 to 100
 * @param number of the ballot
 */
record Ballot(
    String round,
    String rater,
    String unit,
    Map<String, Figure.Contribution> marks,
    String number,
    CellRef at) {

  /** The marks, each by the weight of its dimension. */
  Working vote(Satisfaction rules) {
    List<Working> parts = rules.dimensions().entrySet().stream().map(this::weighed).toList();
    return Working.sum(parts);
  }

  private Working weighed(Entry<String, BigFraction> dimension) {
    return Working.of(mark(dimension.getKey())).times(Working.share(dimension.getValue()));
  }

  /** The mark on one dimension. */
  BigFraction mark(String dimension) {
    Figure.Contribution mark = marks.get(dimension);
    return mark == null ? BigFraction.ZERO : mark.stated();
  }

  SurveyVote told(Satisfaction rules) {
    return new SurveyVote(number, rater, at, marks, vote(rules));
  }
}
