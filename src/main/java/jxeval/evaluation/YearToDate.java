package jxeval.evaluation;

import java.time.YearMonth;
import java.util.List;
import jxeval.evaluation.measure.Figures;
import jxeval.evaluation.score.Scoreboard;
import jxeval.ledger.Ledger;
import jxeval.model.Facts;
import jxeval.scheme.Scheme;

/**
 * What every kind of run rests on: the year up to a month, measured, scored, ranked and graded.
 *
 * @param groups each unit beside its rank of the month before, where the run shows it
 */
public record YearToDate(
    Facts facts,
    Scheme scheme,
    Ledger ledger,
    Figures figures,
    List<CountyLine> county,
    Scoreboard scoreboard,
    List<GroupResult> groups,
    List<Outing> outings,
    List<FundLine> funds) {

  /** The year to the end of a month, without a look at the month before. */
  public static YearToDate of(Facts facts, Scheme scheme, YearMonth month) {
    return of(facts, scheme, Ledger.of(facts, scheme, month));
  }

  static YearToDate of(Facts facts, Scheme scheme, Ledger ledger) {
    Figures figures = new Figures(scheme, ledger).supposing(facts.supposed());
    List<FundLine> funds = FundLines.of(scheme, ledger);
    Scoreboard scoreboard = Scoreboard.of(figures, FundLines.overspent(funds));
    return new YearToDate(
        facts,
        scheme,
        ledger,
        figures,
        CountyLines.of(figures),
        scoreboard,
        scoreboard.groups(),
        Outings.of(figures),
        funds);
  }

  /** The same, beside the ranks of another month. */
  YearToDate beside(PreviousRanks before) {
    return new YearToDate(
        facts, scheme, ledger, figures, county, scoreboard, before.beside(groups), outings, funds);
  }
}
