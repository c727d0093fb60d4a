package jxeval.evaluation.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.evaluation.Raised;
import jxeval.evaluation.score.RulingWords;
import jxeval.scheme.Award;
import jxeval.scheme.Ruling;

/** Who may not have which award, and why: consequences of the year, and rulings that exclude. */
final class Bars {
  private final List<Raised> raised;
  private final List<Ruling> rulings;

  Bars(List<Raised> raised, List<Ruling> rulings) {
    this.raised = raised;
    this.rulings = rulings;
  }

  /**
   * Why a unit does not get what it would get.
   *
   * @param status {@code EXCLUDED} where a ruling says so, else {@code BARRED}
   */
  record Bar(Status status, List<Raised.Reason> reasons) {}

  /** What keeps a unit from an award; a ruling goes before consequences. */
  Optional<Bar> on(String unit, Award award) {
    List<Raised.Reason> ruled = rulings.stream().flatMap(r -> exclusion(r, unit, award)).toList();
    if (!ruled.isEmpty()) {
      return Optional.of(new Bar(Status.EXCLUDED, ruled));
    }
    List<Raised.Reason> reasons = new ArrayList<>();
    raised.stream()
        .filter(r -> r.unit().id().equals(unit))
        .filter(r -> r.consequence().bars().stream().anyMatch(award.words()::contains))
        .forEach(
            r -> {
              reasons.add(new Raised.Reason("award.barred", List.of(r.consequence().says())));
              reasons.addAll(r.reasons());
            });
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bar(Status.BARRED, List.copyOf(reasons)));
  }

  private static Stream<Raised.Reason> exclusion(Ruling ruling, String unit, Award award) {
    return ruling instanceof Ruling.Exclude exclude
            && exclude.unit().equals(unit)
            && exclude.from().stream().anyMatch(award.words()::contains)
        ? Stream.of(new Raised.Reason("award.excluded", RulingWords.of(ruling)))
        : Stream.of();
  }
}
