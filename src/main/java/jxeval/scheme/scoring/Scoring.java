package jxeval.scheme.scoring;

/** How figures become points. */
public sealed interface Scoring
    permits Proportional, AllOrNothing, Bands, Steps, Each, Deduct, Relative, Efficacy, ByRank {

  /** Whether it needs x, the progress or rate, and so a target. */
  boolean needsTarget();
}
