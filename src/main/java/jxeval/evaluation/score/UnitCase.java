package jxeval.evaluation.score;

import java.math.BigDecimal;
import jxeval.model.Exact;
import jxeval.model.Unit;
import jxeval.scheme.condition.Candidate;
import jxeval.scheme.condition.Quota;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A unit as conditions see it, as far as the run has come.
 *
 * @param overspent whether it spent more than its work funds
 * @param printedTotal null before scoring, and where nothing is left to score
 * @param place null before ranking, and where it is not ranked
 * @param grade null before grading, and where it has none
 */
public record UnitCase(
    UnitFigures figures,
    boolean overspent,
    @Nullable BigDecimal printedTotal,
    @Nullable Place place,
    @Nullable String grade,
    Outcomes outcomes)
    implements Candidate {

  static UnitCase unscored(UnitFigures figures, boolean overspent) {
    return new UnitCase(figures, overspent, null, null, null, Outcomes.NONE);
  }

  UnitCase totalling(@Nullable BigDecimal total) {
    return new UnitCase(figures, overspent, total, place, grade, outcomes);
  }

  UnitCase placed(@Nullable Place at) {
    return new UnitCase(figures, overspent, printedTotal, at, grade, outcomes);
  }

  UnitCase graded(@Nullable String as) {
    return new UnitCase(figures, overspent, printedTotal, place, as, outcomes);
  }

  /** The same unit after more has happened to it. */
  public UnitCase with(Outcomes later) {
    return new UnitCase(figures, overspent, printedTotal, place, grade, later);
  }

  /** The measure that tells whether the unit has broken zero; null where none does. */
  public @Nullable String brokenZeroMeasure() {
    return figures.brokenZeroMeasure();
  }

  public Unit unit() {
    return figures.unit();
  }

  @Override
  public @Nullable BigFraction actual(String measure) {
    return figures.figure(measure).value();
  }

  @Override
  public @Nullable BigFraction rate(String measure) {
    return figures.progress(measure).rate();
  }

  @Override
  public @Nullable BigFraction progress(String measure) {
    return figures.progress(measure).progress();
  }

  @Override
  public @Nullable BigFraction total() {
    return printedTotal == null ? null : Exact.of(printedTotal);
  }

  @Override
  public @Nullable Integer rank() {
    return place == null ? null : place.rank();
  }

  @Override
  public boolean notBrokenZero() {
    return Boolean.FALSE.equals(figures.brokenZero());
  }

  @Override
  public boolean vertical() {
    return unit().vertical();
  }

  @Override
  public boolean top(Quota quota) {
    return place != null && place.top(quota);
  }

  @Override
  public boolean bottom(Quota quota) {
    return place != null && place.bottom(quota);
  }

  @Override
  public boolean raised(String consequence) {
    return outcomes.raised(consequence);
  }

  @Override
  public boolean surveyed(String outcome) {
    return outcomes.surveyed(outcome);
  }

  @Override
  public boolean won(String award) {
    return outcomes.won(award);
  }
}
