package jxeval.evaluation.award;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import jxeval.check.Finding;
import jxeval.evaluation.AwardEntry;
import jxeval.scheme.Award;

/**
 * The awards of a year.
 *
 * @param entries as printed: awards in file order; prizes by slot, then rank; projects and
 *     enterprises by base, the larger first, projects then by share; units in file order
 * @param findings divisions that do not add up, people over a limit
 */
public record Awards(List<AwardEntry> entries, List<Finding> findings) {

  /** All awards of the target file; nominations and people come after those that they ask about. */
  public static Awards of(YearEnd year) {
    List<Award> awards = year.scheme().awards();
    Computation computation = new Computation(year);
    IdentityHashMap<Award, List<AwardEntry>> entries = new IdentityHashMap<>();
    for (boolean late : new boolean[] {false, true}) {
      for (Award award : awards) {
        if (award.asksOthers() == late) {
          List<AwardEntry> of = award.read(computation);
          computation.winners.add(of);
          entries.put(award, of);
        }
      }
    }
    List<AwardEntry> printed = new ArrayList<>();
    awards.forEach(a -> printed.addAll(entries.getOrDefault(a, List.of())));
    computation.findings.addAll(computation.divisions.idle());
    return new Awards(List.copyOf(printed), List.copyOf(computation.findings));
  }

  /** One kind of prize alone. */
  public static List<AwardEntry> prizes(Award.Prizes award, YearEnd year) {
    return Prizes.of(award, year, new Bars(year.raised(), year.scheme().rulings()));
  }

  private static final class Computation implements Award.Reader<List<AwardEntry>> {
    private final YearEnd year;
    private final Bars bars;
    private final PeopleRows rows;
    private final Divisions divisions;
    private final Winners winners = new Winners();
    private final List<Finding> findings = new ArrayList<>();

    Computation(YearEnd year) {
      this.year = year;
      this.bars = new Bars(year.raised(), year.scheme().rulings());
      this.rows = PeopleRows.of(year.records());
      this.divisions = new Divisions(year, rows.divisions());
    }

    @Override
    public List<AwardEntry> prizes(Award.Prizes award) {
      return Prizes.of(award, year, bars);
    }

    @Override
    public List<AwardEntry> taskCompletion(Award.TaskCompletion award) {
      return TaskCompletions.of(award, year, bars, divisions, winners, findings);
    }

    @Override
    public List<AwardEntry> tiered(Award.Tiered award) {
      return ProjectAwards.of(award, year, bars);
    }

    @Override
    public List<AwardEntry> exports(Award.Exports award) {
      return ExportAwards.of(award, year);
    }

    @Override
    public List<AwardEntry> nominations(Award.Nominations award) {
      return Nominations.of(award, year, bars, winners);
    }

    @Override
    public List<AwardEntry> people(Award.People award) {
      return People.of(award, year, bars, rows.people(), winners.entries(), findings);
    }
  }
}
