package jxeval.scheme.scoring;

/** The points where x ≥ 1, else none. */
public record AllOrNothing() implements Scoring {
  @Override
  public boolean needsTarget() {
    return true;
  }
}
