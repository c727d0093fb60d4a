package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.scoring.AllOrNothing;
import jxeval.scheme.scoring.Bands;
import jxeval.scheme.scoring.Proportional;
import jxeval.scheme.scoring.Scoring;
import jxeval.scheme.scoring.Steps;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Kinds of score on progress or rate. */
final class TargetScores {
  private static final Key<Cursor> CAP = Key.of("cap", new Later(OrNone.NUMBER));
  private static final Key<BigFraction> FLOOR = Key.of("floor", Scalars.NUMBER);

  static final Block<Scoring> PROPORTIONAL =
      Block.of(
          "proportional",
          g ->
              new Proportional(
                  OrNone.of(g, CAP, Scalars.NOT_NEGATIVE, BigFraction.ONE),
                  g.or(FLOOR, BigFraction.ZERO)),
          CAP,
          FLOOR);

  static final Block<Scoring> ALL_OR_NOTHING = Block.of("all_or_nothing", g -> new AllOrNothing());

  private static final Key<BigFraction> EARNS = Key.required("earns", Scalars.NUMBER);
  private static final Key<Condition> IF = Key.of("if", Conditions.SCORING);

  private static final Block<Ranged> BAND =
      Block.<Ranged>of(
              "band",
              g ->
                  new Ranged(
                      g.at(),
                      new Bands.Band(Bounds.of(g, Scalars.NUMBER), g.need(EARNS), g.get(IF))),
              EARNS,
              IF)
          .with(Bounds.KEYS);

  static final Shape<Scoring> BANDS = new BandList();

  private static final Key<BigFraction> EACH = Key.required("each", Scalars.POSITIVE);
  private static final Key<BigFraction> ADDS = Key.of("adds", Scalars.NUMBER);
  private static final Key<Cursor> MAX = Key.of("max", new Later(OrNone.NUMBER));
  private static final Key<BigFraction> TAKES = Key.of("takes", Scalars.NUMBER);
  private static final Key<Boolean> BELOW = Key.of("below", OneOf.choice("zero", "proportional"));
  private static final Key<Boolean> PRO_RATA = Key.of("pro_rata", Scalars.FLAG);

  static final Block<Scoring> STEPS =
      Block.of("steps", TargetScores::steps, EACH, ADDS, MAX, TAKES, BELOW, PRO_RATA);

  private TargetScores() {}

  private record Ranged(Cursor at, Bands.Band band) {}

  private static Scoring steps(Given g) {
    if (g.has(TAKES) && g.has(BELOW)) {
      g.at(BELOW).report(SchemeRule.S831, "wanted", "takes, below");
    }
    return new Steps(
        g.need(EACH),
        g.or(ADDS, BigFraction.ZERO),
        OrNone.of(g, MAX, Scalars.NOT_NEGATIVE, null),
        g.get(TAKES),
        g.or(BELOW, false),
        g.or(PRO_RATA, false));
  }

  private static final class BandList implements Shape<Scoring> {
    private static final ListOf<Ranged> ITEMS = new ListOf<>(BAND);

    @Override
    public @Nullable Scoring read(Cursor at) {
      List<Ranged> bands = ITEMS.all(at);
      if (at.node() instanceof Node.Sequence list && list.items().isEmpty()) {
        at.reportShape(Wanted.LIST);
      }
      List<Bands.Band> all = new ArrayList<>();
      List<Ranges.Band> ranges = new ArrayList<>();
      for (Ranged ranged : bands) {
        Bands.Band band = ranged.band;
        all.add(band);
        ranges.add(new Ranges.Band(ranged.at, band.comparison(), band.when() != null));
      }
      Ranges.check(ranges);
      return new Bands(List.copyOf(all));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return ITEMS.schema(definitions);
    }
  }
}
