package jxeval.evaluation.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jxeval.model.Exact;
import jxeval.model.Supposition;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Several measures together: those that bring most points for their cost first, each as far as it
 * brings any, until the goal is reached; then each is taken back as far as the others allow.
 */
final class Mix {
  private final Trials trials;
  private final List<Part> parts;

  /** A lever, how far it brings points, and how many. */
  record Part(Lever lever, long steps, BigDecimal points) {
    BigFraction costOfPoint() {
      return lever.cost(steps).divide(Exact.of(points));
    }
  }

  Mix(Trials trials, List<Part> parts) {
    this.trials = trials;
    this.parts =
        parts.stream().sorted(Comparator.comparing(Part::costOfPoint, Exact::compare)).toList();
  }

  /** All of them at their best. */
  Outcome best() {
    return trials.of(supposing(distinct(parts)));
  }

  Optional<Way> way() {
    List<Part> taken = new ArrayList<>();
    for (Part part : distinct(parts)) {
      taken.add(part);
      if (trials.reached(supposing(taken))) {
        return Optional.of(way(trimmed(taken)));
      }
    }
    return Optional.empty();
  }

  /** One direction a measure: that of the cheaper points. */
  private static List<Part> distinct(List<Part> parts) {
    Set<String> seen = new LinkedHashSet<>();
    return parts.stream().filter(p -> seen.add(p.lever().measure().id())).toList();
  }

  /** Taken back until none can be; every round leaves fewer steps. */
  private List<Part> trimmed(List<Part> taken) {
    List<Part> left = once(taken);
    return left.equals(taken) ? left : trimmed(left);
  }

  /** Takes each back in turn, those whose points cost most first. */
  private List<Part> once(List<Part> taken) {
    List<Part> left = new ArrayList<>(taken);
    List<Part> dearest = new ArrayList<>(taken);
    Collections.reverse(dearest);
    for (Part part : dearest) {
      int at = left.indexOf(part);
      left.remove(at);
      List<Supposition> others = supposing(left);
      if (trials.reached(others)) {
        continue;
      }
      long least = new Search(trials, others, part.lever()).least().orElse(part.steps());
      left.add(at, new Part(part.lever(), Math.min(least, part.steps()), part.points()));
    }
    return left;
  }

  private Way way(List<Part> parts) {
    return new Way(
        parts.stream().map(p -> Change.of(p.lever(), p.steps())).toList(),
        trials.of(supposing(parts)),
        parts.stream()
            .map(p -> p.lever().cost(p.steps()))
            .reduce(BigFraction.ZERO, BigFraction::add));
  }

  private static List<Supposition> supposing(List<Part> parts) {
    return parts.stream().map(p -> p.lever().supposing(p.steps())).toList();
  }
}
