package jxeval.scheme.condition;

/** A consequence raised before it in the file. */
public record Raised(String consequence) implements Single {
  @Override
  public String key() {
    return "consequence";
  }

  @Override
  public String of() {
    return consequence;
  }

  @Override
  public boolean holds(Candidate unit) {
    return unit.raised(consequence);
  }
}
