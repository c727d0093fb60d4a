package jxeval.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets the ranks of one computation beside those of another. */
final class PreviousRanks {
  private PreviousRanks() {}

  static List<GroupResult> beside(List<GroupResult> now, List<GroupResult> before) {
    Map<List<String>, Integer> ranks = new HashMap<>();
    for (GroupResult group : before) {
      for (UnitResult unit : group.units()) {
        if (unit.rank() != null) {
          ranks.put(List.of(group.assessment().id(), unit.unit().id()), unit.rank());
        }
      }
    }
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
