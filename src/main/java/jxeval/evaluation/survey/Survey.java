package jxeval.evaluation.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.evaluation.Figure;
import jxeval.evaluation.SurveyLine;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.ledger.Records;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.scheme.Satisfaction;
import jxeval.scheme.Scheme;
import jxeval.scheme.Span;

/**
 * The survey of a year: its rounds in order, then the year, which is the mean of the printed scores
 * of the rounds that had enough votes (三-7, 五-二-4).
 *
 * @param lines round by round and the year last; units by rank, then file order
 * @param outcomes unit id to the year's {@code top}, {@code last} or {@code thin}
 * @param findings a tie at the last place that nothing settles
 */
public record Survey(List<SurveyLine> lines, Map<String, String> outcomes, List<Finding> findings) {

  /** No survey: the target file has none. */
  public static final Survey NONE = new Survey(List.of(), Map.of(), List.of());

  /** The survey as the records tell it; listed is every unit of a kind of which some has a vote. */
  public static Survey of(Scheme scheme, Records records) {
    Satisfaction rules = scheme.satisfaction();
    if (rules == null) {
      return NONE;
    }
    List<Ballot> ballots =
        records.of("survey", Subject.COUNTY, Span.YEAR).stream()
            .map(Credited::item)
            .map(i -> ballot(i, rules))
            .filter(b -> rules.rounds().contains(b.round()))
            .toList();
    List<Unit> units = surveyed(scheme, ballots);
    List<SurveyLine> lines = new ArrayList<>();
    Map<Unit, List<Score>> rounds = new LinkedHashMap<>();
    units.forEach(u -> rounds.put(u, new ArrayList<>()));
    for (String round : rules.rounds()) {
      Map<Unit, Score> scores = new LinkedHashMap<>();
      for (Unit unit : units) {
        Score score = Score.ofRound(of(ballots, round, unit), rules);
        scores.put(unit, score);
        rounds.getOrDefault(unit, new ArrayList<>()).add(score);
      }
      SurveyRank.of(scores).forEach(r -> lines.add(line(round, r, Map.of())));
    }
    Map<Unit, Score> year = new LinkedHashMap<>();
    rounds.forEach((unit, scores) -> year.put(unit, Score.ofYear(scores)));
    List<SurveyRank> ranks = SurveyRank.of(year);
    Outcomes outcomes = Outcomes.of(ranks, rules);
    String period = Integer.toString(scheme.year());
    ranks.forEach(r -> lines.add(line(period, r, outcomes.words())));
    return new Survey(List.copyOf(lines), outcomes.words(), undecided(outcomes, ranks, rules));
  }

  /** The lines of the first round. */
  public List<SurveyLine> first() {
    return lines.isEmpty() ? List.of() : round(lines.get(0).round());
  }

  /** The lines of the year. */
  public List<SurveyLine> ofYear() {
    return lines.isEmpty() ? List.of() : round(lines.get(lines.size() - 1).round());
  }

  /** The lines of one round, or of the year. */
  public List<SurveyLine> round(String round) {
    return lines.stream().filter(l -> l.round().equals(round)).toList();
  }

  private static List<Unit> surveyed(Scheme scheme, List<Ballot> ballots) {
    Set<String> named = ballots.stream().map(Ballot::unit).collect(Collectors.toSet());
    Set<String> kinds =
        scheme.units().stream()
            .filter(u -> named.contains(u.id()))
            .map(Unit::kind)
            .collect(Collectors.toSet());
    return scheme.units().stream().filter(u -> kinds.contains(u.kind())).toList();
  }

  private static List<Ballot> of(List<Ballot> ballots, String round, Unit unit) {
    return ballots.stream()
        .filter(b -> b.round().equals(round) && b.unit().equals(unit.id()))
        .toList();
  }

  private static Ballot ballot(Item item, Satisfaction rules) {
    Map<String, Figure.Contribution> marks = new LinkedHashMap<>();
    for (String dimension : rules.dimensions().keySet()) {
      item.number(dimension)
          .ifPresent(mark -> marks.put(dimension, Figure.Contribution.of(item, dimension)));
    }
    return new Ballot(
        text(item, "round"),
        text(item, "rater"),
        text(item, "unit"),
        marks,
        text(item, "ballot"),
        item.at());
  }

  private static String text(Item item, String field) {
    return Optional.ofNullable(item.get(field)).map(Value::shown).orElse("");
  }

  private static SurveyLine line(String round, SurveyRank rank, Map<String, String> outcomes) {
    Score score = rank.score();
    return new SurveyLine(
        round,
        rank.unit(),
        score.printed(),
        score.votes(),
        rank.rank(),
        outcomes.get(rank.unit().id()),
        score.means());
  }

  private static List<Finding> undecided(
      Outcomes outcomes, List<SurveyRank> ranks, Satisfaction rules) {
    if (outcomes.undecided().isEmpty()) {
      return List.of();
    }
    List<String> names = outcomes.undecided().stream().map(Unit::name).toList();
    BigDecimal score =
        ranks.stream()
            .filter(r -> outcomes.undecided().contains(r.unit()))
            .map(r -> r.score().printed())
            .findFirst()
            .orElse(BigDecimal.ZERO);
    return List.of(
        Finding.of(AcrossRule.X554, null, null)
            .with("units", String.join("、", names))
            .with("score", score.toPlainString())
            .withClause(rules.clause()));
  }
}
