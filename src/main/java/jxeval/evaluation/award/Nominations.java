package jxeval.evaluation.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.evaluation.measure.ItemView;
import jxeval.ledger.Credited;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.scheme.Award;
import jxeval.scheme.Measure;
import jxeval.scheme.Truth;
import jxeval.scheme.condition.Candidate;

/**
 * 激励招商奖 (五-一-2): units that may each recommend one person, in file order. Without a condition:
 * winners of a prize with a new project in the park.
 */
final class Nominations {
  private final Award.Nominations award;
  private final YearEnd year;

  private Nominations(Award.Nominations award, YearEnd year) {
    this.award = award;
    this.year = year;
  }

  static List<AwardEntry> of(Award.Nominations award, YearEnd year, Bars bars, Winners winners) {
    Nominations nominations = new Nominations(award, year);
    List<AwardEntry> entries = new ArrayList<>();
    for (Unit unit : year.unitsOf(award.units())) {
      if (nominations.qualifies(unit, year.candidate(unit, winners))) {
        Entry entry = Entry.of(award, Kind.NOMINATION).to(unit.id()).because("nominated");
        Optional<Bars.Bar> bar = bars.on(unit.id(), award);
        entries.add(bar.map(entry::withheld).orElseGet(() -> entry.as(Status.NOMINATED)));
      }
    }
    return List.copyOf(entries);
  }

  private boolean qualifies(Unit unit, Candidate candidate) {
    return award.when() == null
        ? candidate.won("prizes") && hasNewProjectInPark(unit)
        : award.when().holds(candidate);
  }

  /** What is a new project, the measure {@code new_projects} says; without it every project is. */
  private boolean hasNewProjectInPark(Unit unit) {
    Measure measure = year.scheme().measures().get("new_projects");
    return year.records().of("projects", Subject.of(unit), jxeval.scheme.Span.TO_DATE).stream()
        .filter(p -> isInPark(p))
        .anyMatch(p -> measure == null || isNew(p, measure, unit));
  }

  private boolean isNew(Credited project, Measure measure, Unit unit) {
    return !(measure.formula() instanceof Measure.Aggregate counted)
        || counted
                .where()
                .of(
                    new ItemView(
                        project.item(), unit, year.scheme(), year.records().month(), Truth.FALSE))
            == Truth.TRUE;
  }

  private static boolean isInPark(Credited project) {
    Value inPark = project.item().get("in_park");
    return inPark != null && inPark.is("是");
  }
}
