package jxeval.evaluation.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jxeval.evaluation.SurveyMeans;
import jxeval.model.Exact;
import jxeval.model.Rounding;
import jxeval.model.Working;
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

  private static final int DECIMALS = 2;

  static final Score NONE = new Score(null, 0, false, SurveyMeans.NONE);

  /**
   * The score of a round: the class means by the classes' weights, renormalised over the classes
   * that voted. A class without a weight has no vote.
   *
   * @param ballots all of one unit and round
   */
  static Score ofRound(List<Ballot> ballots, Satisfaction rules) {
    Map<String, List<Ballot>> classes = new LinkedHashMap<>();
    for (String rater : rules.raters().keySet()) {
      List<Ballot> of = ballots.stream().filter(b -> b.rater().equals(rater)).toList();
      if (!of.isEmpty()) {
        classes.put(rater, of);
      }
    }
    int votes = classes.values().stream().mapToInt(List::size).sum();
    BigFraction weights =
        classes.keySet().stream()
            .map(c -> weight(rules, c))
            .reduce(BigFraction.ZERO, BigFraction::add);
    if (weights.signum() == 0) {
      return new Score(null, votes, false, SurveyMeans.NONE);
    }
    Map<String, Working> raters = new LinkedHashMap<>();
    classes.forEach((rater, of) -> raters.put(rater, mean(of, b -> b.vote(rules).value())));
    Map<String, Working> dimensions = new LinkedHashMap<>();
    for (String dimension : rules.dimensions().keySet()) {
      Map<String, Working> means = new LinkedHashMap<>();
      classes.forEach((rater, of) -> means.put(rater, mean(of, b -> b.mark(dimension))));
      dimensions.put(dimension, weighed(means, rules, weights));
    }
    Map<String, Working> named = new LinkedHashMap<>();
    raters.forEach((rater, mean) -> named.put(rater, Working.named(rater, mean.value())));
    Working score = weighed(named, rules, weights).rounded(DECIMALS);
    return new Score(
        Rounding.halfUp(score.value(), DECIMALS),
        votes,
        votes >= rules.minimumVotes(),
        new SurveyMeans(
            raters,
            dimensions,
            score,
            classes.values().stream().flatMap(List::stream).map(b -> b.told(rules)).toList()));
  }

  /** The classes' means by their weights, over the weights of those that voted. */
  private static Working weighed(
      Map<String, Working> means, Satisfaction rules, BigFraction weights) {
    List<Working> parts = new ArrayList<>();
    means.forEach((rater, mean) -> parts.add(mean.times(Working.share(weight(rules, rater)))));
    Working sum = Working.sum(parts);
    return weights.equals(BigFraction.ONE) ? sum : sum.over(Working.share(weights));
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
    int votes = entered.stream().mapToInt(Score::votes).sum();
    Working sum =
        Working.sum(entered.stream().map(r -> Working.of(Exact.of(r.counted()))).toList());
    Working mean = sum.over(Working.of(entered.size())).rounded(DECIMALS);
    return new Score(
        Rounding.halfUp(mean.value(), DECIMALS),
        votes,
        true,
        new SurveyMeans(Map.of(), Map.of(), mean, List.of()));
  }

  private static Working mean(List<Ballot> ballots, Function<Ballot, BigFraction> mark) {
    List<Working> marks = ballots.stream().map(b -> Working.of(mark.apply(b))).toList();
    return Working.sum(marks).over(Working.of(ballots.size()));
  }
}
