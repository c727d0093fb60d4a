package jxeval.scheme.condition;

/** The unit has spent more than it was granted. */
public record Overspent() implements Single {
  @Override
  public String key() {
    return "overspent";
  }

  @Override
  public boolean holds(Candidate unit) {
    return unit.overspent();
  }
}
