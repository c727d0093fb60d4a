package jxeval.report.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.report.restate.Line;

/**
 * Printed figures of one state after another, from the first month's to the last month's: from one
 * to the next a single thing changes.
 */
public final class Chain {
  private final Map<Line, String> from;
  private final List<State> steps = new ArrayList<>();

  /** The figures once the thing has changed. */
  public record State(Part changed, Map<Line, String> figures) {}

  public Chain(Map<Line, String> from) {
    this.from = from;
  }

  public Chain then(Part changed, Map<Line, String> figures) {
    steps.add(new State(changed, figures));
    return this;
  }

  Map<Line, String> from() {
    return from;
  }

  List<State> steps() {
    return steps;
  }

  Map<Line, String> to() {
    return steps.isEmpty() ? from : steps.get(steps.size() - 1).figures();
  }
}
