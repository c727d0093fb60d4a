package jxeval.evaluation;

import java.time.YearMonth;
import java.util.List;
import jxeval.check.Finding;
import jxeval.ledger.Records;
import jxeval.model.Facts;
import jxeval.scheme.Scheme;

/**
 * All that one run computed; parts that the kind does not have are empty.
 *
 * @param period {@code 2021-05}, {@code 2021-H1} or {@code 2021}
 * @param month the month up to which the returns were read
 * @param findings of intake, checks and evaluation, sorted
 */
public record Results(
    Kind kind,
    String period,
    YearMonth month,
    Scheme scheme,
    Facts facts,
    Records records,
    List<CountyLine> county,
    List<GroupResult> groups,
    List<Raised> consequences,
    List<Raised> waived,
    List<Outing> outings,
    List<FundLine> funds,
    List<AwardEntry> awards,
    List<SurveyLine> survey,
    List<ScreeningLine> screening,
    List<Finding> findings) {

  /** The run. */
  public enum Kind {
    MONTHLY,
    MIDYEAR,
    AWARDS,
    SATISFACTION,
    SCREEN;

    /** The word in results.json. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
