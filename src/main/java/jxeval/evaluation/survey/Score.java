package jxeval.evaluation.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import jxeval.model.Exact;
import jxeval.scheme.Satisfaction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A unit's score in a round or in the year.
 *
 * @param printed to 2 decimals; null without a vote
 * @param votes ballots that it rests on
 * @param enough whether it enters the ranking
 */
record Score(@Nullable BigDecimal printed, int votes, boolean enough) {

  static final Score NONE = new Score(null, 0, false);

  /**
   * The score of a round: the class means by the classes' weights, renormalised over the classes
   * that voted. A class without a weight has no vote.
   *
   * @param ballots all of one unit and round
   */
  static Score ofRound(List<Ballot> ballots, Satisfaction rules) {
    BigFraction sum = BigFraction.ZERO;
    BigFraction weights = BigFraction.ZERO;
    int votes = 0;
    for (Map.Entry<String, BigFraction> rater : rules.raters().entrySet()) {
      List<BigFraction> of =
          ballots.stream()
              .filter(b -> b.rater().equals(rater.getKey()))
              .map(b -> b.vote(rules))
              .toList();
      if (!of.isEmpty()) {
        sum = sum.add(mean(of).multiply(rater.getValue()));
        weights = weights.add(rater.getValue());
        votes += of.size();
      }
    }
    if (weights.signum() == 0) {
      return new Score(null, votes, false);
    }
    return new Score(Exact.printed(sum.divide(weights), 2), votes, votes >= rules.minimumVotes());
  }

  /** The mean of the printed scores of the rounds that had enough votes. */
  static Score ofYear(List<Score> rounds) {
    List<Score> entered = rounds.stream().filter(Score::enough).toList();
    if (entered.isEmpty()) {
      return NONE;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int votes = 0;
    for (Score round : entered) {
      sum = round.printed == null ? sum : sum.add(round.printed);
      votes += round.votes;
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(entered.size()), 2, RoundingMode.HALF_UP);
    return new Score(mean, votes, true);
  }

  private static BigFraction mean(List<BigFraction> values) {
    return values.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(values.size());
  }
}
