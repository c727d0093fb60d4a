package jxeval.scheme.condition;

import java.util.stream.Stream;

/** The other does not hold. */
public record Not(Condition part) implements Condition {
  @Override
  public Stream<Single> singles() {
    return part.singles();
  }

  @Override
  public boolean holds(Candidate unit) {
    return !part.holds(unit);
  }

  @Override
  public Stream<Cause> causes(Candidate unit, boolean holding) {
    return part.causes(unit, !holding);
  }
}
