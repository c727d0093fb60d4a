package jxeval.scheme.load;

import java.util.List;
import jxeval.check.SchemeRule;
import jxeval.scheme.Indicator;
import jxeval.scheme.Indicator.Bonus;
import jxeval.scheme.Indicator.WhenNoTarget;
import jxeval.scheme.Measure;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.field.FieldSet;
import jxeval.scheme.scoring.ByRank;
import jxeval.scheme.scoring.Deduct;
import jxeval.scheme.scoring.Proportional;
import jxeval.scheme.scoring.Scoring;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The lines of an assessment and their bonuses. */
final class Indicators {
  private static final Key<String> ID = Key.of("id", Scalars.TEXT);
  private static final Key<String> LABEL = Key.of("label", Scalars.TEXT);
  private static final Key<String> MEASURE = Key.of("measure", References.MEASURE);
  private static final Key<BigFraction> POINTS = Key.of("points", Scalars.NOT_NEGATIVE);
  private static final Key<Cursor> SCORE = Key.of("score", new Later(Scores.DESCRIBED));
  private static final Key<Cursor> TARGET = Key.of("target", new Later(Amounts.ANY));
  private static final Key<Boolean> PACE = Key.of("pace", OneOf.choice("linear", "none"));
  private static final Key<Boolean> BONUS_ONLY = Key.of("bonus_only", Scalars.FLAG);
  private static final Key<Condition> IF = Key.of("if", Conditions.SCORING);
  private static final Key<WhenNoTarget> WHEN_NO_TARGET =
      Key.of("when_no_target", OneOf.of(WhenNoTarget.values()));

  private static final Key<Cursor> BONUS = Key.of("bonus", new Later(new ListOf<>(bonus(""))));

  static final Block<Indicator> BLOCK =
      Block.of(
          "indicator",
          Indicators::make,
          ID,
          LABEL,
          MEASURE,
          POINTS,
          TARGET,
          PACE,
          BONUS_ONLY,
          SCORE,
          BONUS,
          IF,
          WHEN_NO_TARGET);

  private Indicators() {}

  private static @Nullable Indicator make(Given g) {
    String measure = measure(g);
    if (measure == null) {
      return null;
    }
    BigFraction points = g.get(POINTS);
    boolean bonusOnly = g.or(BONUS_ONLY, false);
    Scoring score = score(g, measure, points);
    Measure read = g.at().load().known.measures.get(measure);
    Cursor bonuses = g.get(BONUS);
    return new Indicator(
        g.or(ID, measure),
        g.or(LABEL, read == null ? measure : read.label()),
        measure,
        points == null ? impliedPoints(score, bonusOnly) : points,
        score,
        target(g, measure),
        paced(g, measure),
        bonusOnly,
        bonuses == null ? List.of() : new ListOf<>(bonus(measure)).all(bonuses.plain()),
        g.get(IF),
        g.or(WHEN_NO_TARGET, WhenNoTarget.SHARE),
        g.clause(),
        g.path());
  }

  /** The measure that is named, or that has the indicator's id. */
  private static @Nullable String measure(Given g) {
    String id = g.get(ID);
    if (g.has(MEASURE) || (id != null && g.at().load().declared.measures().contains(id))) {
      return g.has(MEASURE) ? g.get(MEASURE) : id;
    }
    g.at().reportMissing(MEASURE.name());
    return null;
  }

  private static Scoring score(Given g, String measure, @Nullable BigFraction points) {
    Cursor at = g.get(SCORE);
    Scoring usual = new Proportional(BigFraction.ONE, BigFraction.ZERO);
    Scoring score = at == null ? usual : scores(g, measure, points).of(at);
    if (points != null && score instanceof Deduct deduct && !deduct.from().equals(points)) {
      g.at(SCORE).report(SchemeRule.S839, "points", Numbers.shown(points));
    }
    return score == null ? usual : score;
  }

  private static Scores scores(Given g, String measure, @Nullable BigFraction points) {
    Load load = g.at().load();
    Measure read = load.known.measures.get(measure);
    FieldSet set =
        read != null && read.formula() instanceof Measure.Aggregate a
            ? load.declared.sets().get(a.set())
            : null;
    return new Scores(set, load.known.unitOf(measure), points);
  }

  private static BigFraction impliedPoints(Scoring score, boolean bonusOnly) {
    if (!bonusOnly && score instanceof Deduct deduct) {
      return deduct.from();
    }
    return !bonusOnly && score instanceof ByRank byRank ? byRank.first() : BigFraction.ZERO;
  }

  private static @Nullable BigFraction target(Given g, String measure) {
    Cursor target = g.get(TARGET);
    return target == null
        ? null
        : new Amounts(g.at().load().known.unitOf(measure), false).of(target);
  }

  private static boolean paced(Given g, String measure) {
    return g.or(PACE, !isRatio(g, measure));
  }

  static boolean isRatio(Given g, String measure) {
    Measure read = g.at().load().known.measures.get(measure);
    return read != null && read.isRatio();
  }

  /**
   * @param of the indicator's measure
   */
  private static Block<Bonus> bonus(String of) {
    return Block.of(
        "bonus",
        g -> {
          String own = g.get(MEASURE);
          String measure = own == null ? of : own;
          BigFraction points = g.get(POINTS);
          return new Bonus(
              own,
              points == null ? BigFraction.ZERO : points,
              score(g, measure, points),
              target(g, measure),
              g.get(PACE),
              g.get(IF),
              g.clause(),
              g.path());
        },
        MEASURE,
        POINTS,
        TARGET,
        PACE,
        Key.required("score", SCORE.shape()),
        IF);
  }
}
