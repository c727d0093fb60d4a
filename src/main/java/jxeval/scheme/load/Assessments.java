package jxeval.scheme.load;

import java.util.List;
import jxeval.check.SchemeRule;
import jxeval.scheme.Assessment;
import jxeval.scheme.Assessment.BrokenZero;
import jxeval.scheme.Assessment.Grades;
import jxeval.scheme.Assessment.TieBreak;
import jxeval.scheme.Assessment.Veto;
import jxeval.scheme.Comparison;
import jxeval.scheme.Indicator;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** How kinds of unit are scored, ranked and graded. */
final class Assessments {
  private static final int MOST_DECIMALS = 6;
  private static final Comparison OVER_ZERO = new Comparison(BigFraction.ZERO, null, null, null);
  private static final String NEW_PROJECTS = "new_projects";

  private static final Key<String> ID = Key.required("id", Scalars.TEXT);
  private static final Key<String> TITLE = Key.of("title", Scalars.TEXT);
  private static final Key<List<String>> UNITS =
      Key.required("units", new ListOf<>(References.KIND));
  private static final Key<BigFraction> TOTAL = Key.required("total", Scalars.NOT_NEGATIVE);
  private static final Key<Cursor> CEILING = Key.of("bonus_ceiling", new Later(OrNone.NUMBER));
  private static final Key<Cursor> BROKEN_ZERO =
      Key.of("broken_zero", new Later(BrokenZeros.BLOCK));
  private static final Key<Boolean> RANKING = Key.of("ranking", OneOf.choice("dense", "standard"));
  private static final Key<Integer> DECIMALS = Key.of("decimals", Scalars.whole(0, MOST_DECIMALS));
  private static final Key<List<TieBreak>> TIE_BREAK =
      Key.of("tie_break", new ListOf<>(TieBreaks.SHAPE));
  private static final Key<List<Indicator>> INDICATORS =
      Key.required("indicators", new ListOf<>(Indicators.BLOCK));
  private static final Key<Grades> GRADES = Key.of("grades", GradeBands.BLOCK);
  private static final Key<Cursor> VETO = Key.of("veto", new Later(new ListOf<>(vetoes(null))));

  static final Block<Assessment> BLOCK =
      Block.of(
          "assessment",
          Assessments::make,
          ID,
          TITLE,
          UNITS,
          TOTAL,
          CEILING,
          BROKEN_ZERO,
          RANKING,
          DECIMALS,
          TIE_BREAK,
          INDICATORS,
          VETO,
          GRADES);

  private Assessments() {}

  private static Block<Veto> vetoes(@Nullable Grades grades) {
    return Vetoes.block(grades);
  }

  private static Assessment make(Given g) {
    Grades grades = g.get(GRADES);
    Cursor vetoes = g.get(VETO);
    List<Indicator> indicators = g.need(INDICATORS);
    checkTotal(g, indicators);
    Unique.check(g.at().load(), indicators, Indicator::id, Indicator::path);
    return new Assessment(
        g.need(ID),
        g.or(TITLE, g.need(ID)),
        g.need(UNITS),
        g.need(TOTAL),
        OrNone.of(g, CEILING, Scalars.NOT_NEGATIVE, null),
        brokenZero(g),
        g.or(RANKING, false),
        g.or(DECIMALS, 2),
        g.or(TIE_BREAK, List.of()),
        indicators,
        vetoes == null ? List.of() : new ListOf<>(vetoes(grades)).all(vetoes.plain()),
        grades,
        g.clause(),
        g.path());
  }

  private static void checkTotal(Given g, List<Indicator> indicators) {
    int written =
        g.at(INDICATORS).plain().node() instanceof Node.Sequence list ? list.items().size() : 1;
    BigFraction sum = BigFraction.ZERO;
    for (Indicator indicator : indicators) {
      sum = indicator.bonusOnly() ? sum : sum.add(indicator.points());
    }
    if (written == indicators.size() && !sum.equals(g.need(TOTAL))) {
      g.at(TOTAL).report(SchemeRule.S823, "sum", Numbers.shown(sum));
    }
  }

  /** As stated; without a statement {@code new_projects} over 0, where there is such a measure. */
  private static @Nullable BrokenZero brokenZero(Given g) {
    Cursor stated = g.get(BROKEN_ZERO);
    if (stated == null) {
      return g.at().load().declared.measures().contains(NEW_PROJECTS)
          ? new BrokenZero(NEW_PROJECTS, OVER_ZERO)
          : null;
    }
    Cursor plain = stated.plain();
    if (plain.text().orElse("").equals("none")) {
      return null;
    }
    if (plain.node() instanceof Node.Scalar) {
      String measure = References.MEASURE.read(plain);
      return measure == null ? null : new BrokenZero(measure, OVER_ZERO);
    }
    return BrokenZeros.BLOCK.of(plain);
  }

  /** {@code {measure: new_projects, over: 0}}. */
  private static final class BrokenZeros {
    private static final Key<String> MEASURE = Key.required("measure", References.MEASURE);

    static final Block<BrokenZero> BLOCK =
        Block.<BrokenZero>of("broken_zero", BrokenZeros::make, MEASURE).with(Bounds.KEYS);

    private static BrokenZero make(Given g) {
      String measure = g.need(MEASURE);
      String unit = g.at().load().known.unitOf(measure);
      Comparison comparison = Bounds.of(g, new Amounts(unit, true));
      boolean none = comparison.isFree();
      return new BrokenZero(measure, none ? OVER_ZERO : comparison);
    }
  }
}
