package jxeval.scheme.condition;

/** A prize or other award of that id; {@code prizes}: any prize. */
public record Won(String award) implements Single {
  @Override
  public String key() {
    return "won";
  }

  @Override
  public String of() {
    return award;
  }

  @Override
  public boolean holds(Candidate unit) {
    return unit.won(award);
  }
}
