package jxeval.evaluation.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.FundLines;
import jxeval.evaluation.Results;
import jxeval.evaluation.SurveyLine;
import jxeval.evaluation.award.Awards;
import jxeval.evaluation.award.YearEnd;
import jxeval.evaluation.consequence.Consequences;
import jxeval.evaluation.consequence.Phase;
import jxeval.evaluation.measure.Figures;
import jxeval.evaluation.score.Scoreboard;
import jxeval.evaluation.survey.Survey;
import jxeval.ledger.Ledger;
import jxeval.ledger.Records;
import jxeval.model.Facts;
import jxeval.scheme.Award;
import jxeval.scheme.Scheme;

/** A run's verdicts again with one thing changed; what the change cannot touch is kept. */
final class Runs {
  private static final Set<String> JOINED_TO_PROJECTS = Set.of("verification", "tax");

  private final Results results;
  private final Ledger ledger;
  private final Figures figures;
  private final List<SurveyLine> surveyed;
  private final Set<String> overspent;
  private final Scoreboard board;
  private final Verdicts now;

  Runs(Results results) {
    this.results = results;
    this.ledger = Ledger.of(results.facts(), results.scheme(), results.month());
    this.figures = new Figures(results.scheme(), results.records());
    this.surveyed = surveyed(figures);
    this.overspent = overspent(figures);
    this.board = Scoreboard.of(figures, overspent);
    this.now = verdicts(figures, board, surveyed);
  }

  /** What would be otherwise with points added to one unit. */
  List<Hanging.Change> shifted(String unit, BigDecimal points) {
    return now.against(verdicts(figures, board.shifted(Map.of(unit, points)), surveyed));
  }

  /** By another target file. */
  List<Hanging.Change> by(Scheme other) {
    Figures counted = figures.by(other);
    boolean sameGrants = other.funds().equals(results.scheme().funds());
    boolean sameSurvey = Objects.equals(other.satisfaction(), results.scheme().satisfaction());
    return now.against(
        verdicts(
            counted,
            board.by(counted, sameGrants ? overspent : overspent(counted)),
            sameSurvey ? surveyed : surveyed(counted)));
  }

  /**
   * With other facts.
   *
   * @param set the data set in which they differ
   */
  List<Hanging.Change> with(Facts other, String set) {
    Figures counted = figures.from(ledger.of(other), sets(set));
    Set<String> spent = set.equals("funds") ? overspent(counted) : overspent;
    List<SurveyLine> survey = set.equals("survey") ? surveyed(counted) : surveyed;
    return now.against(verdicts(counted, Scoreboard.of(counted, spent), survey));
  }

  /** By a target file that credits projects otherwise. */
  List<Hanging.Change> crediting(Scheme other) {
    Ledger credited = Ledger.of(results.facts(), other, results.month());
    Figures counted = figures.from(credited, sets("projects")).by(other);
    return now.against(verdicts(counted, Scoreboard.of(counted, overspent), surveyed));
  }

  private static Set<String> sets(String set) {
    Set<String> sets = new LinkedHashSet<>(Set.of(set));
    if (set.equals("projects")) {
      sets.addAll(JOINED_TO_PROJECTS);
    }
    return sets;
  }

  private static Set<String> overspent(Figures of) {
    return FundLines.overspent(FundLines.of(of.scheme(), of.records()));
  }

  private List<SurveyLine> surveyed(Figures of) {
    return results.kind() == Results.Kind.AWARDS
        ? Survey.of(of.scheme(), of.records()).ofYear()
        : List.of();
  }

  private Verdicts verdicts(Figures of, Scoreboard scored, List<SurveyLine> survey) {
    Consequences consequences = Consequences.of(scored, phases(), survey);
    return new Verdicts(
        scored.groups(),
        consequences.raised(),
        results.kind() == Results.Kind.AWARDS
            ? prizes(of.scheme(), of.records(), scored, consequences)
            : List.of());
  }

  private List<Phase> phases() {
    return switch (results.kind()) {
      case AWARDS -> List.of(Phase.SURVEY, Phase.YEAR_END);
      case MIDYEAR -> List.of(Phase.HALF_YEAR);
      default -> Phase.monthly(results.month());
    };
  }

  private static List<AwardEntry> prizes(
      Scheme scheme, Records records, Scoreboard board, Consequences consequences) {
    YearEnd end =
        new YearEnd(
            scheme,
            board.groups(),
            consequences.raised(),
            consequences::unit,
            records,
            consequences::rows,
            set -> List.of());
    List<AwardEntry> prizes = new ArrayList<>();
    for (Award award : scheme.awards()) {
      if (award instanceof Award.Prizes prize) {
        prizes.addAll(Awards.prizes(prize, end));
      }
    }
    return prizes;
  }
}
