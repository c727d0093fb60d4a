package jxeval.scheme.condition;

/** The best ranked units of the group; ties at the edge get in. */
public record Top(Quota quota) implements Single {
  @Override
  public String key() {
    return "top";
  }

  @Override
  public String of() {
    return quota.shown();
  }

  @Override
  public boolean holds(Candidate unit) {
    return unit.top(quota);
  }
}
