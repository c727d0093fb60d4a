package jxeval.scheme.condition;

import java.util.List;
import java.util.stream.Stream;

/** All hold; several keys of one mapping are read so. An empty list always holds. */
public record All(List<Condition> parts) implements Condition {
  @Override
  public Stream<Single> singles() {
    return parts.stream().flatMap(Condition::singles);
  }

  @Override
  public boolean holds(Candidate unit) {
    return parts.stream().allMatch(p -> p.holds(unit));
  }

  @Override
  public Stream<Cause> causes(Candidate unit, boolean holding) {
    return parts.stream()
        .filter(p -> p.holds(unit) == holding)
        .flatMap(p -> p.causes(unit, holding));
  }
}
