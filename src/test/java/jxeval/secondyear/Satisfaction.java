package jxeval.secondyear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The survey by 5-details, Survey. */
final class Satisfaction {
  private final Map<String, Object> rules;
  private final List<Unit> listed;
  private final List<Reading.Row> votes;
  private final Map<String, String> outcomes = new LinkedHashMap<>();
  private final Map<String, Integer> ranks = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  Satisfaction(Map<String, Object> rules, List<Unit> units, List<Reading.Row> cast) {
    this.rules = rules;
    List<Object> rounds = Tree.list(rules.get("rounds"));
    this.votes = cast.stream().filter(v -> rounds.contains(v.text("round"))).toList();
    TreeSet<String> kinds =
        units.stream()
            .filter(u -> votes.stream().anyMatch(v -> v.text("unit").equals(u.id())))
            .map(Unit::kind)
            .collect(Collectors.toCollection(TreeSet::new));
    this.listed = units.stream().filter(u -> kinds.contains(u.kind())).toList();
    if (!rules.isEmpty()) {
      compute();
    }
  }

  /** A unit's mark of a round or the year; null where it has no votes. */
  private record Mark(Unit unit, @Nullable Quotient score, int votes, boolean ranked) {}

  /** The lines of results.json: round, unit, score, votes, rank, outcome. */
  List<String> lines() {
    return lines;
  }

  /** The outcome of the year: top, last, thin or empty. */
  String outcome(String unit) {
    return outcomes.getOrDefault(unit, "");
  }

  /** The rank of the year, 0 for none. */
  int rank(String unit) {
    return ranks.getOrDefault(unit, 0);
  }

  /** The lines of the first round alone. */
  List<String> first() {
    List<Object> rounds = Tree.list(rules.get("rounds"));
    return lines.stream()
        .filter(l -> !rounds.isEmpty() && l.startsWith(rounds.get(0) + "|"))
        .toList();
  }

  private void compute() {
    Map<String, List<Mark>> rounds = new LinkedHashMap<>();
    for (Object round : Tree.list(rules.get("rounds"))) {
      List<Mark> marks = listed.stream().map(u -> mark(u, round.toString())).toList();
      rounds.put(round.toString(), marks);
      print(round.toString(), marks, Map.of());
    }
    List<Mark> year = listed.stream().map(u -> ofYear(u, rounds)).toList();
    for (Mark mark : year) {
      if (mark.ranked) {
        ranks.put(mark.unit.id(), 1 + (int) year.stream().filter(m -> above(m, mark)).count());
      }
      String outcome = mark.ranked ? outcome(mark, year) : "thin";
      if (!outcome.isEmpty()) {
        outcomes.put(mark.unit.id(), outcome);
      }
    }
    print("2021", year, outcomes);
  }

  private Mark mark(Unit unit, String round) {
    Quotient weighted = Quotient.ZERO;
    Quotient weights = Quotient.ZERO;
    int count = 0;
    for (Map.Entry<String, Object> rater : Tree.map(rules.get("raters")).entrySet()) {
      List<Quotient> marks =
          votes.stream()
              .filter(v -> v.text("unit").equals(unit.id()) && v.text("round").equals(round))
              .filter(v -> v.text("rater").equals(rater.getKey()))
              .map(this::vote)
              .toList();
      count += marks.size();
      if (!marks.isEmpty()) {
        Quotient weight = Tree.number(rater.getValue(), "");
        Quotient mean = Quotient.sum(marks).over(Quotient.of(marks.size()));
        weighted = weighted.plus(mean.times(weight));
        weights = weights.plus(weight);
      }
    }
    Quotient score = count == 0 ? null : weighted.over(weights).rounded(2);
    return new Mark(
        unit, score, count, count > 0 && count >= Tree.whole(rules, "minimum_votes", 1));
  }

  private Quotient vote(Reading.Row row) {
    return Quotient.sum(
        Tree.map(rules.get("dimensions")).entrySet().stream()
            .map(d -> row.number(d.getKey()).times(Tree.number(d.getValue(), "")))
            .toList());
  }

  private static Mark ofYear(Unit unit, Map<String, List<Mark>> rounds) {
    List<Mark> entered =
        rounds.values().stream()
            .flatMap(List::stream)
            .filter(m -> m.unit.equals(unit) && m.ranked)
            .toList();
    if (entered.isEmpty()) {
      return new Mark(unit, null, 0, false);
    }
    List<Quotient> scores = new ArrayList<>();
    entered.forEach(m -> scores.add(m.score == null ? Quotient.ZERO : m.score));
    Quotient mean = Quotient.sum(scores).over(Quotient.of(scores.size())).rounded(2);
    return new Mark(unit, mean, entered.stream().mapToInt(Mark::votes).sum(), true);
  }

  private String outcome(Mark mark, List<Mark> all) {
    int better = (int) all.stream().filter(m -> above(m, mark)).count();
    if (better < Tree.whole(rules, "top", 0)) {
      return "top";
    }
    int worse = (int) all.stream().filter(m -> m.ranked && above(mark, m)).count();
    int equal =
        (int) all.stream().filter(m -> m.ranked && !above(mark, m) && !above(m, mark)).count();
    int last = Tree.whole(rules, "last", 0);
    boolean together = Tree.text(rules, "tie_at_last", "undecided").equals("all");
    return worse < last && (together || worse + equal <= last) ? "last" : "";
  }

  private static boolean above(Mark a, Mark b) {
    return a.ranked && a.score != null && b.score != null && a.score.compareTo(b.score) > 0;
  }

  private void print(String round, List<Mark> marks, Map<String, String> outcomes) {
    List<Mark> order = new ArrayList<>(marks);
    order.sort(
        (a, b) ->
            a.ranked && b.ranked
                ? above(a, b) ? -1 : above(b, a) ? 1 : 0
                : Boolean.compare(b.ranked, a.ranked));
    for (Mark mark : order) {
      String rank =
          mark.ranked ? "" + (1 + marks.stream().filter(m -> above(m, mark)).count()) : "null";
      lines.add(
          String.join(
              "|",
              round,
              mark.unit.id(),
              mark.score == null ? "null" : mark.score.fixed(2),
              "" + mark.votes,
              rank,
              outcomes.getOrDefault(mark.unit.id(), "null")));
    }
  }
}
