package jxeval.report.bridge;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jxeval.report.restate.Line;
import jxeval.scheme.Assessment;

/**
 * A change of rank: what the unit's own total does while the others stand still, then what theirs
 * do. Negative is up; both together are the change.
 */
public record RankMove(int from, int own, int others, int to) {

  /**
   * Out of the first and the last state; empty where the unit is not ranked in both.
   *
   * @param rivals ids of the other units of its ranking
   */
  static Optional<RankMove> of(
      Assessment assessment,
      Collection<String> rivals,
      Map<Line, String> then,
      Standing from,
      Standing to) {
    if (from.rank() == null || to.rank() == null) {
      return Optional.empty();
    }
    List<BigDecimal> above =
        rivals.stream()
            .filter(u -> then.containsKey(new Line(Line.Kind.RANK, u, assessment.id())))
            .map(u -> then.get(new Line(Line.Kind.TOTAL, u, assessment.id())))
            .filter(Objects::nonNull)
            .map(BigDecimal::new)
            .filter(t -> t.compareTo(to.total()) > 0)
            .toList();
    long better = assessment.dense() ? above.stream().distinct().count() : above.size();
    int alone = from.total().compareTo(to.total()) == 0 ? from.rank() : 1 + (int) better;
    return Optional.of(
        new RankMove(from.rank(), alone - from.rank(), to.rank() - alone, to.rank()));
  }
}
