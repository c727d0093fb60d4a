package jxeval.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.model.Working;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's survey score is made of (三-7): the mean vote of each class of raters, and the mean
 * mark of each dimension over the classes by their weights. The dimensions' means by the
 * dimensions' weights add up to the score. Classes and dimensions that nobody voted on are absent;
 * both stand in the order of the target file.
 *
 * @param score how the printed score comes about; null without a vote
 * @param votes the ballots of a round; none of a year, which is made of rounds
 */
public record SurveyMeans(
    Map<String, Working> raters,
    Map<String, Working> dimensions,
    @Nullable Working score,
    List<SurveyVote> votes) {

  /** Nobody voted. */
  public static final SurveyMeans NONE = new SurveyMeans(Map.of(), Map.of(), null, List.of());

  public SurveyMeans {
    raters = Collections.unmodifiableMap(new LinkedHashMap<>(raters));
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    votes = List.copyOf(votes);
  }
}
