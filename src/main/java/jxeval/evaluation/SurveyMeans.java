package jxeval.evaluation;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a unit's score in a round is made of (三-7): the mean vote of each class of raters, and the
 * mean mark of each dimension over the classes by their weights. The dimensions' means by the
 * dimensions' weights add up to the score. Classes and dimensions that nobody voted on are absent.
 */
public record SurveyMeans(Map<String, BigFraction> raters, Map<String, BigFraction> dimensions) {

  /** Nobody voted, or a year, which is made of rounds. */
  public static final SurveyMeans NONE = new SurveyMeans(Map.of(), Map.of());

  public SurveyMeans {
    raters = Map.copyOf(raters);
    dimensions = Map.copyOf(dimensions);
  }
}
