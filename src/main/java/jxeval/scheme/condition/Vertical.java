package jxeval.scheme.condition;

/** 条管: the unit is vertically managed. */
public record Vertical() implements Single {
  @Override
  public String key() {
    return "vertical";
  }

  @Override
  public boolean holds(Candidate unit) {
    return unit.vertical();
  }
}
