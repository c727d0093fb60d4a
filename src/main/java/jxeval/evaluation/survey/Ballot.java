package jxeval.evaluation.survey;

import java.util.Map;
import jxeval.scheme.Satisfaction;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One vote on one unit.
 *
 * @param rater the class that votes: 企业代表, 引资单位
 * @param marks dimension to mark, 0 to 100
 */
record Ballot(String round, String rater, String unit, Map<String, BigFraction> marks) {

  /** The marks, each by the weight of its dimension. */
  BigFraction vote(Satisfaction rules) {
    BigFraction vote = BigFraction.ZERO;
    for (Map.Entry<String, BigFraction> dimension : rules.dimensions().entrySet()) {
      vote = vote.add(mark(dimension.getKey()).multiply(dimension.getValue()));
    }
    return vote;
  }

  /** The mark on one dimension. */
  BigFraction mark(String dimension) {
    return marks.getOrDefault(dimension, BigFraction.ZERO);
  }
}
