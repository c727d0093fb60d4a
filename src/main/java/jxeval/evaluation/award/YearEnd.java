package jxeval.evaluation.award;

import java.util.List;
import java.util.function.Function;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Raised;
import jxeval.ledger.ProjectAmount;
import jxeval.ledger.Records;
import jxeval.model.Unit;
import jxeval.scheme.Candidate;
import jxeval.scheme.Scheme;

/**
 * The year as awards see it: all that is computed before them (5-details, Consequences: measures,
 * scores, ranks, grades, consequences, awards; no feedback).
 *
 * @param groups the rankings at year-end
 * @param raised the consequences of survey and year-end, waived ones left out
 * @param candidates a unit's figures at year-end; what it won is not asked there
 * @param amounts {@code verification} or {@code tax} to the rows that join a project
 */
public record YearEnd(
    Scheme scheme,
    List<GroupResult> groups,
    List<Raised> raised,
    Function<Unit, Candidate> candidates,
    Records records,
    Function<String, List<ProjectAmount>> amounts) {

  Candidate candidate(Unit unit) {
    return candidates.apply(unit);
  }

  /** The units of some kinds, in file order. */
  List<Unit> unitsOf(List<String> kinds) {
    return scheme.units().stream().filter(u -> kinds.contains(u.kind())).toList();
  }
}
