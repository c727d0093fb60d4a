package jxeval.evaluation.award;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import jxeval.evaluation.Figure;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Raised;
import jxeval.ledger.ProjectAmount;
import jxeval.ledger.Records;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import jxeval.scheme.condition.Candidate;

/**
 * The year as awards see it: all that is computed before them (5-details, Consequences: measures,
 * scores, ranks, grades, consequences, awards; no feedback).
 *
 * @param groups the rankings at year-end
 * @param raised the consequences of survey and year-end, waived ones left out
 * @param candidates a unit's figures at year-end, given which awards it has won
 * @param rows the cells behind a unit's figure in a measure
 * @param amounts {@code verification} or {@code tax} to the rows that join a project
 */
public record YearEnd(
    Scheme scheme,
    List<GroupResult> groups,
    List<Raised> raised,
    BiFunction<Unit, Predicate<String>, Candidate> candidates,
    Records records,
    BiFunction<Unit, String, List<Figure.Contribution>> rows,
    Function<String, List<ProjectAmount>> amounts) {

  /** A unit's figures before anything is won. */
  Candidate candidate(Unit unit) {
    return candidates.apply(unit, award -> false);
  }

  /** A unit's figures with what it has won so far. */
  Candidate candidate(Unit unit, Winners winners) {
    return candidates.apply(unit, award -> winners.won(unit, award));
  }

  /** The units of some kinds, in file order. */
  List<Unit> unitsOf(List<String> kinds) {
    return scheme.units().stream().filter(u -> kinds.contains(u.kind())).toList();
  }
}
