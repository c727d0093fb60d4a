package jxeval.evaluation.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jxeval.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place among those surveyed: 1-2-2-4 by the printed score.
 *
 * @param rank null where the votes were too few
 */
record SurveyRank(Unit unit, Score score, @Nullable Integer rank) {

  /** The ranks by rank, then in the order given; units without a rank at the end. */
  static List<SurveyRank> of(Map<Unit, Score> scores) {
    List<SurveyRank> ranks = new ArrayList<>();
    scores.forEach((unit, score) -> ranks.add(new SurveyRank(unit, score, rank(score, scores))));
    ranks.sort(Comparator.comparing(s -> s.rank == null ? Integer.MAX_VALUE : s.rank));
    return List.copyOf(ranks);
  }

  private static @Nullable Integer rank(Score score, Map<Unit, Score> scores) {
    if (!score.enough()) {
      return null;
    }
    return 1
        + (int)
            scores.values().stream()
                .filter(Score::enough)
                .filter(other -> other.counted().compareTo(score.counted()) > 0)
                .count();
  }
}
