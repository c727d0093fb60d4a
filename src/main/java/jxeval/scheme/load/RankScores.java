package jxeval.scheme.load;

import jxeval.scheme.scoring.ByRank;
import jxeval.scheme.scoring.Deduct;
import jxeval.scheme.scoring.Efficacy;
import jxeval.scheme.scoring.Relative;
import jxeval.scheme.scoring.Scoring;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Kinds of score on the actual itself, alone or within the group. */
final class RankScores {
  private static final Key<BigFraction> FROM = Key.of("from", Scalars.NOT_NEGATIVE);
  private static final Key<BigFraction> EACH = Key.of("each", Scalars.NUMBER);
  private static final Key<BigFraction> FLOOR = Key.of("floor", Scalars.NUMBER);
  private static final Key<BigFraction> BEST = Key.of("best", Scalars.POSITIVE);
  private static final Key<BigFraction> LOW = Key.of("low", Scalars.NUMBER);
  private static final Key<BigFraction> HIGH = Key.of("high", Scalars.NUMBER);
  private static final Key<BigFraction> FIRST = Key.of("first", Scalars.NOT_NEGATIVE);
  private static final Key<BigFraction> STEP = Key.of("step", Scalars.NOT_NEGATIVE);

  static final Block<Scoring> RELATIVE =
      Block.of("relative", g -> new Relative(g.or(BEST, BigFraction.ONE)), BEST);

  static final Block<Scoring> EFFICACY =
      Block.of(
          "efficacy",
          g -> new Efficacy(g.or(LOW, BigFraction.of(60)), g.or(HIGH, BigFraction.of(100))),
          LOW,
          HIGH);

  private RankScores() {}

  /** {@code from} is the indicator's points unless stated. */
  static Block<Scoring> deduct(@Nullable BigFraction points) {
    BigFraction from = points == null ? BigFraction.ZERO : points;
    return Block.of(
        "deduct",
        g ->
            new Deduct(
                g.or(FROM, from), g.or(EACH, BigFraction.ONE), g.or(FLOOR, BigFraction.ZERO)),
        FROM,
        EACH,
        FLOOR);
  }

  /** {@code first} is the indicator's points unless stated. */
  static Block<Scoring> byRank(@Nullable BigFraction points) {
    BigFraction first = points == null ? BigFraction.ZERO : points;
    return Block.of(
        "by_rank",
        g ->
            new ByRank(
                g.or(FIRST, first), g.or(STEP, BigFraction.ONE), g.or(FLOOR, BigFraction.ZERO)),
        FIRST,
        STEP,
        FLOOR);
  }
}
