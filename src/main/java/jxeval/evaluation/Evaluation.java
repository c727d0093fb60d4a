package jxeval.evaluation;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import jxeval.check.Finding;
import jxeval.check.Findings;
import jxeval.evaluation.consequence.Consequences;
import jxeval.evaluation.consequence.Phase;
import jxeval.model.Facts;
import jxeval.scheme.Scheme;

/** Facts and a target file to results, one method a kind of run. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * The bulletin of a month (四-2).
   *
   * @param findings of reading the files; those of the ledger and the rules join them
   */
  public static Results monthly(
      Facts facts, Scheme scheme, YearMonth month, List<Finding> findings) {
    YearToDate year = YearToDate.besideLastMonth(facts, scheme, month);
    Consequences consequences = Consequences.of(year.scoreboard(), Phase.monthly(month), List.of());
    return results(Results.Kind.MONTHLY, month.toString(), year, consequences, List.of(), findings);
  }

  /** The half-year inspection at the end of June (四-2, 五-二-2). */
  public static Results midyear(Facts facts, Scheme scheme, List<Finding> findings) {
    YearToDate year = YearToDate.of(facts, scheme, YearMonth.of(scheme.year(), Month.JUNE));
    Consequences consequences =
        Consequences.of(year.scoreboard(), List.of(Phase.HALF_YEAR), List.of());
    return results(
        Results.Kind.MIDYEAR, scheme.year() + "-H1", year, consequences, List.of(), findings);
  }

  private static Results results(
      Results.Kind kind,
      String period,
      YearToDate year,
      Consequences consequences,
      List<SurveyLine> survey,
      List<Finding> findings) {
    Findings all = new Findings();
    all.addAll(findings);
    all.addAll(year.ledger().findings());
    return new Results(
        kind,
        period,
        year.ledger().month(),
        year.scheme(),
        year.facts(),
        year.ledger(),
        year.county(),
        year.groups(),
        consequences.raised(),
        consequences.waived(),
        year.outings(),
        year.funds(),
        List.of(),
        survey,
        List.of(),
        all.sorted());
  }
}
