package jxeval.scheme.condition;

/** The last ranked units of the group; ties at the edge get in. */
public record Bottom(Quota quota) implements Single {
  @Override
  public String key() {
    return "bottom";
  }

  @Override
  public String of() {
    return quota.shown();
  }

  @Override
  public boolean holds(Candidate unit) {
    return unit.bottom(quota);
  }
}
