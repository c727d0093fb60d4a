package jxeval.evaluation.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.evaluation.SurveyMeans;
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
 * @param means what a round's score is made of
 */
record Score(@Nullable BigDecimal printed, int votes, boolean enough, SurveyMeans means) {

  static final Score NONE = new Score(null, 0, false, SurveyMeans.NONE);

  /**
   * The score of a round: the class means by the classes' weights, renormalised over the classes
   * that voted. A class without a weight has no vote.
   *
   * @param ballots all of one unit and round
   */
  static Score ofRound(List<Ballot> ballots, Satisfaction rules) {
    Map<String, List<Ballot>> classes =
        ballots.stream()
            .filter(b -> rules.raters().containsKey(b.rater()))
            .collect(Collectors.groupingBy(Ballot::rater));
    int votes = classes.values().stream().mapToInt(List::size).sum();
    BigFraction weights = sum(classes.keySet().stream().map(c -> weight(rules, c)));
    if (weights.signum() == 0) {
      return new Score(null, votes, false, SurveyMeans.NONE);
    }
    Function<Function<Ballot, BigFraction>, BigFraction> weighed =
        mark ->
            sum(classes.entrySet().stream()
                    .map(c -> mean(c.getValue(), mark).multiply(weight(rules, c.getKey()))))
                .divide(weights);
    Map<String, BigFraction> raters = new HashMap<>();
    classes.forEach((rater, of) -> raters.put(rater, mean(of, b -> b.vote(rules))));
    Map<String, BigFraction> dimensions = new HashMap<>();
    rules.dimensions().keySet().forEach(d -> dimensions.put(d, weighed.apply(b -> b.mark(d))));
    return new Score(
        Exact.printed(weighed.apply(b -> b.vote(rules)), 2),
        votes,
        votes >= rules.minimumVotes(),
        new SurveyMeans(raters, dimensions));
  }

  /** What a score that enters the ranking prints. */
  BigDecimal counted() {
    return Objects.requireNonNull(printed);
  }

  private static BigFraction weight(Satisfaction rules, String rater) {
    return rules.raters().getOrDefault(rater, BigFraction.ZERO);
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
      sum = sum.add(round.counted());
      votes += round.votes;
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(entered.size()), 2, RoundingMode.HALF_UP);
    return new Score(mean, votes, true, SurveyMeans.NONE);
  }

  private static BigFraction mean(List<Ballot> ballots, Function<Ballot, BigFraction> mark) {
    return sum(ballots.stream().map(mark)).divide(ballots.size());
  }

  private static BigFraction sum(Stream<BigFraction> values) {
    return values.reduce(BigFraction.ZERO, BigFraction::add);
  }
}
