package jxeval.scheme.condition;

/** 未破零: false where the assessment does not ask. */
public record NotBrokenZero() implements Single {
  @Override
  public String key() {
    return "not_broken_zero";
  }

  @Override
  public boolean holds(Candidate unit) {
    return unit.notBrokenZero();
  }
}
