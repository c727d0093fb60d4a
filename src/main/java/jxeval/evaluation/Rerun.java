package jxeval.evaluation;

import java.util.List;
import java.util.Set;
import jxeval.evaluation.award.Awards;
import jxeval.evaluation.award.YearEnd;
import jxeval.evaluation.consequence.Consequences;
import jxeval.evaluation.consequence.Phase;
import jxeval.evaluation.measure.Figures;
import jxeval.evaluation.score.Scoreboard;
import jxeval.evaluation.survey.Survey;
import jxeval.model.Supposition;
import jxeval.scheme.Assessment;
import jxeval.scheme.Award;
import jxeval.scheme.Scheme;

/** A year to date computed again under suppositions, as often as asked; its rows are read once. */
public final class Rerun {
  private final YearToDate year;
  private final Set<String> overspent;
  private final List<SurveyLine> surveyed;

  public Rerun(YearToDate year) {
    this.year = year;
    this.overspent = FundLines.overspent(year.funds());
    this.surveyed = Survey.of(year.scheme(), year.ledger()).ofYear();
  }

  public Scheme scheme() {
    return year.scheme();
  }

  public Figures figures(List<Supposition> supposed) {
    return year.figures().supposing(supposed);
  }

  /** One ranking, of one group in it. */
  public GroupResult group(Assessment assessment, String group, List<Supposition> supposed) {
    return Scoreboard.group(figures(supposed), assessment, group, overspent);
  }

  /** One kind of prize at the end of the year, with what bars from it. */
  public List<AwardEntry> prizes(Award.Prizes award, List<Supposition> supposed) {
    Scoreboard board = Scoreboard.of(figures(supposed), overspent);
    Consequences consequences =
        Consequences.of(board, List.of(Phase.SURVEY, Phase.YEAR_END), surveyed);
    return Awards.prizes(
        award,
        new YearEnd(
            scheme(),
            board.groups(),
            consequences.raised(),
            consequences::unit,
            year.ledger(),
            consequences::rows,
            year.ledger()::amounts));
  }
}
