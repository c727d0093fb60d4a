package jxeval.evaluation;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import jxeval.check.Finding;
import jxeval.check.Findings;
import jxeval.evaluation.award.Awards;
import jxeval.evaluation.award.YearEnd;
import jxeval.evaluation.consequence.Consequences;
import jxeval.evaluation.consequence.Phase;
import jxeval.evaluation.screening.Screen;
import jxeval.evaluation.survey.Survey;
import jxeval.ledger.Ledger;
import jxeval.model.Facts;
import jxeval.scheme.Scheme;
import jxeval.thread.Threads;

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
    return monthly(facts, scheme, month, findings, Threads.ONE);
  }

  /** The same, the month before and the ledger's findings looked at beside it. */
  public static Results monthly(
      Facts facts, Scheme scheme, YearMonth month, List<Finding> findings, Threads threads) {
    Supplier<PreviousRanks> before =
        threads.beside(() -> PreviousRanks.before(facts, scheme, month));
    Ledger ledger = Ledger.of(facts, scheme, month);
    Supplier<List<Finding>> found = threads.beside(ledger::findings);
    YearToDate year = YearToDate.of(facts, scheme, ledger);
    Consequences consequences = Consequences.of(year.scoreboard(), Phase.monthly(month), List.of());
    List<Finding> all = joined(scheme, findings, found.get());
    return results(
        Results.Kind.MONTHLY,
        month.toString(),
        year.beside(before.get()),
        consequences,
        List.of(),
        all,
        List.of());
  }

  /** The half-year inspection at the end of June, with the survey's first round (四-2, 五-二-2). */
  public static Results midyear(Facts facts, Scheme scheme, List<Finding> findings) {
    YearToDate year = YearToDate.of(facts, scheme, YearMonth.of(scheme.year(), Month.JUNE));
    List<Phase> phases = List.of(Phase.HALF_YEAR);
    Consequences consequences = Consequences.of(year.scoreboard(), phases, List.of());
    return results(
        Results.Kind.MIDYEAR,
        scheme.year() + "-H1",
        year,
        consequences,
        Survey.of(scheme, year.ledger()).first(),
        joined(
            scheme,
            findings,
            new IdleRulings(scheme).waivers(consequences, phases),
            year.ledger().findings()),
        List.of());
  }

  /** The year-end assessment and the awards (四-2, 五): the survey's consequences come first. */
  public static Results awards(Facts facts, Scheme scheme, List<Finding> findings) {
    YearToDate year = YearToDate.of(facts, scheme, december(scheme));
    Survey survey = Survey.of(scheme, year.ledger());
    List<Phase> phases = List.of(Phase.SURVEY, Phase.YEAR_END);
    Consequences consequences = Consequences.of(year.scoreboard(), phases, survey.ofYear());
    IdleRulings idle = new IdleRulings(scheme);
    Awards awards =
        Awards.of(
            new YearEnd(
                scheme,
                year.groups(),
                consequences.raised(),
                consequences::unit,
                year.ledger(),
                consequences::rows,
                year.ledger()::amounts));
    return results(
        Results.Kind.AWARDS,
        period(scheme),
        year,
        consequences,
        survey.lines(),
        joined(
            scheme,
            findings,
            survey.findings(),
            awards.findings(),
            idle.waivers(consequences, phases),
            idle.orders(year.scoreboard()),
            idle.exclusions(),
            year.ledger().findings()),
        awards.entries());
  }

  /** The survey per round and year, and what it brings (三-7, 五-二-4). */
  public static Results satisfaction(Facts facts, Scheme scheme, List<Finding> findings) {
    YearToDate year = YearToDate.of(facts, scheme, december(scheme));
    Survey survey = Survey.of(scheme, year.ledger());
    List<Phase> phases = List.of(Phase.SURVEY);
    Consequences consequences = Consequences.of(year.scoreboard(), phases, survey.ofYear());
    return new Results(
        Results.Kind.SATISFACTION,
        period(scheme),
        year.ledger().month(),
        scheme,
        facts,
        year.ledger(),
        List.of(),
        List.of(),
        consequences.raised(),
        consequences.waived(),
        List.of(),
        List.of(),
        List.of(),
        survey.lines(),
        List.of(),
        joined(
            scheme,
            findings,
            year.ledger().findings(),
            survey.findings(),
            new IdleRulings(scheme).waivers(consequences, phases)));
  }

  /**
   * The admission review and the land to be taken back, at the end of a month (三-3-三, 三-8).
   *
   * @param month the latest in the folder
   */
  public static Results screen(
      Facts facts, Scheme scheme, YearMonth month, List<Finding> findings) {
    Ledger ledger = Ledger.of(facts, scheme, month);
    Screen screen = Screen.of(scheme, facts.rows(), ledger.projects(), month);
    return new Results(
        Results.Kind.SCREEN,
        period(scheme),
        month,
        scheme,
        facts,
        ledger,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        screen.lines(),
        joined(scheme, findings, ledger.findings(), screen.findings()));
  }

  private static YearMonth december(Scheme scheme) {
    return YearMonth.of(scheme.year(), Month.DECEMBER);
  }

  private static String period(Scheme scheme) {
    return Integer.toString(scheme.year());
  }

  /** All findings at the severities that the target file gives them. */
  @SafeVarargs
  private static List<Finding> joined(Scheme scheme, List<Finding>... findings) {
    Findings all = new Findings();
    for (List<Finding> some : findings) {
      some.forEach(f -> all.add(scheme.forms().judged(f)));
    }
    return all.sorted();
  }

  private static Results results(
      Results.Kind kind,
      String period,
      YearToDate year,
      Consequences consequences,
      List<SurveyLine> survey,
      List<Finding> findings,
      List<AwardEntry> awards) {
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
        awards,
        survey,
        List.of(),
        findings);
  }
}
