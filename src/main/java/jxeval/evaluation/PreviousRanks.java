package jxeval.evaluation;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.measure.Figures;
import jxeval.evaluation.score.Scoreboard;
import jxeval.ledger.Ledger;
import jxeval.model.Facts;
import jxeval.scheme.Scheme;

/** The ranks of the month before, as the same computation gives them today. */
public final class PreviousRanks {
  private final Map<List<String>, Integer> ranks = new HashMap<>();

  private PreviousRanks(List<GroupResult> groups) {
    for (GroupResult group : groups) {
      for (UnitResult unit : group.units()) {
        if (unit.rank() != null) {
          ranks.put(List.of(group.assessment().id(), unit.unit().id()), unit.rank());
        }
      }
    }
  }

  /** The ranks of the month before that one; none before January. */
  public static PreviousRanks before(Facts facts, Scheme scheme, YearMonth month) {
    if (month.getMonthValue() == 1) {
      return new PreviousRanks(List.of());
    }
    Figures figures = new Figures(scheme, Ledger.of(facts, scheme, month.minusMonths(1)));
    List<FundLine> funds = FundLines.of(scheme, figures.records());
    return new PreviousRanks(Scoreboard.of(figures, FundLines.overspent(funds)).groups());
  }

  /** Sets them beside the ranks of now. */
  List<GroupResult> beside(List<GroupResult> now) {
    return now.stream()
        .map(
            g ->
                new GroupResult(
                    g.assessment(),
                    g.group(),
                    g.units().stream()
                        .map(u -> u.after(ranks.get(List.of(g.assessment().id(), u.unit().id()))))
                        .toList()))
        .toList();
  }
}
