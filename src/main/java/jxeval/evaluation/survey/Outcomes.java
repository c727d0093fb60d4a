package jxeval.evaluation.survey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jxeval.model.Unit;
import jxeval.scheme.Satisfaction;

/**
 * What the year's survey brings to each unit (五-二-4).
 *
 * @param words unit id to {@code top}, {@code last} or {@code thin}; others are absent
 * @param undecided the units tied at the last place of which one is last
 */
record Outcomes(Map<String, String> words, List<Unit> undecided) {

  /**
   * The outcomes of the year.
   *
   * @param ranks by rank
   */
  static Outcomes of(List<SurveyRank> ranks, Satisfaction rules) {
    Map<String, String> words = new TreeMap<>();
    List<SurveyRank> ranked = ranks.stream().filter(s -> s.rank() != null).toList();
    ranks.stream().filter(s -> s.rank() == null).forEach(s -> words.put(id(s), "thin"));
    ranked.stream().filter(s -> rank(s) <= rules.top()).forEach(s -> words.put(id(s), "top"));
    if (rules.last() == 0 || ranked.isEmpty()) {
      return new Outcomes(words, List.of());
    }
    int edge = rank(ranked.get(Math.max(0, ranked.size() - rules.last())));
    List<SurveyRank> behind = ranked.stream().filter(s -> rank(s) > edge).toList();
    List<SurveyRank> tied =
        ranked.stream().filter(s -> rank(s) == edge && edge > rules.top()).toList();
    behind.stream().filter(s -> rank(s) > rules.top()).forEach(s -> words.put(id(s), "last"));
    boolean fits = behind.size() + tied.size() <= rules.last();
    if (fits || rules.allAtLast()) {
      tied.forEach(s -> words.put(id(s), "last"));
      return new Outcomes(words, List.of());
    }
    return new Outcomes(words, tied.stream().map(SurveyRank::unit).toList());
  }

  private static String id(SurveyRank standing) {
    return standing.unit().id();
  }

  private static int rank(SurveyRank standing) {
    return Objects.requireNonNull(standing.rank());
  }
}
