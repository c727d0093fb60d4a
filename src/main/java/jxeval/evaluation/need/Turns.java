package jxeval.evaluation.need;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import jxeval.evaluation.Progress;
import jxeval.evaluation.StatedBounds;
import jxeval.evaluation.measure.Figures;
import jxeval.evaluation.score.UnitFigures;
import jxeval.ledger.Subject;
import jxeval.model.Exact;
import jxeval.model.Supposition;
import jxeval.scheme.Assessment;
import jxeval.scheme.Indicator;
import jxeval.scheme.Parameter;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Where rules may turn as a lever moves: the steps at which a figure that moves with it passes a
 * bound of the target file. Between two of them every rule holds or fails throughout.
 */
final class Turns {
  private final Trials trials;
  private final List<Supposition> beside;
  private final Lever lever;
  private final TreeSet<Long> steps = new TreeSet<>();

  private Turns(Trials trials, List<Supposition> beside, Lever lever) {
    this.trials = trials;
    this.beside = beside;
    this.lever = lever;
  }

  /**
   * The steps at which a stretch begins, from 1 to the last.
   *
   * @param beside what else is supposed
   */
  static List<Long> of(Trials trials, List<Supposition> beside, Lever lever) {
    Turns turns = new Turns(trials, beside, lever);
    turns.steps.add(1L);
    Set<BigFraction> numbers = turns.numbers();
    for (String measure : turns.moving()) {
      for (BigFraction against : turns.scales(measure)) {
        numbers.forEach(n -> turns.passing(measure, n.multiply(against)));
      }
    }
    return List.copyOf(turns.steps);
  }

  /** The bounds of the target file that may be asked of the unit, with 0 and 1. */
  private Set<BigFraction> numbers() {
    Set<BigFraction> numbers = new HashSet<>(List.of(BigFraction.ZERO, BigFraction.ONE));
    StatedBounds.of(trials.figures(List.of()).scheme(), trials.goal().assessment())
        .map(Parameter::value)
        .map(Exact::of)
        .forEach(numbers::add);
    return numbers;
  }

  /** The measures of the unit that the lever moves, its own among them. */
  private List<String> moving() {
    List<String> moving = new ArrayList<>();
    for (String measure : trials.figures(List.of()).scheme().measures().keySet()) {
      BigFraction none = value(measure, 0);
      if (!Objects.equals(none, value(measure, 1))
          || !Objects.equals(none, value(measure, lever.most()))) {
        moving.add(measure);
      }
    }
    return moving;
  }

  /** What a bound on a measure may be a share of: nothing, its targets, what of them is due. */
  private Set<BigFraction> scales(String measure) {
    Assessment assessment = trials.goal().assessment();
    UnitFigures figures = new UnitFigures(trials.figures(beside), trials.unit(), assessment);
    Set<BigFraction> scales = new HashSet<>(List.of(BigFraction.ONE));
    add(figures.progress(measure), scales);
    for (Indicator indicator : assessment.indicators()) {
      for (boolean paced : new boolean[] {true, false}) {
        add(figures.progress(measure, indicator.target(), paced), scales);
        indicator.bonuses().forEach(b -> add(figures.progress(measure, b.target(), paced), scales));
      }
    }
    return scales;
  }

  private static void add(Progress progress, Set<BigFraction> scales) {
    Stream.of(progress.target(), progress.due()).filter(Objects::nonNull).forEach(scales::add);
  }

  private void passing(String measure, BigFraction bound) {
    first(n -> sign(measure, n, bound) >= 0);
    first(n -> sign(measure, n, bound) > 0);
    first(n -> sign(measure, n, bound) <= 0);
    first(n -> sign(measure, n, bound) < 0);
  }

  private int sign(String measure, long step, BigFraction bound) {
    BigFraction value = value(measure, step);
    return value == null ? 0 : Exact.compare(value, bound);
  }

  private @Nullable BigFraction value(String measure, long step) {
    if (step == 0) {
      return trials.figures(beside).value(measure, Subject.of(trials.unit()));
    }
    Figures figures = trials.figures(Search.with(beside, lever.supposing(step)));
    return figures.value(measure, Subject.of(trials.unit()));
  }

  /** Adds the first step from which a comparison that does not hold at 1 holds at the last. */
  private void first(LongPredicate holds) {
    if (holds.test(1) || !holds.test(lever.most())) {
      return;
    }
    steps.add(Search.first(1, lever.most(), holds));
  }
}
