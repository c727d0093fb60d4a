package jxeval.evaluation.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Results;

/**
 * What of a run hangs on little, found by changing one thing at a time.
 *
 * @param margin points: what lies nearer than that to another verdict hangs on it
 * @param tried how many doubts of each kind were tried
 * @param untried what is doubtful and could not be tried, by kind
 * @param hanging the doubts on which something hangs, kind by kind
 */
public record Robustness(
    BigDecimal margin,
    Map<Doubt.Kind, Integer> tried,
    Map<Doubt.Kind, List<String>> untried,
    List<Hanging> hanging) {
  /** The margin where none is asked for. */
  public static final BigDecimal USUAL_MARGIN = new BigDecimal("0.5");

  /** Tries all doubts of a run of a month, of the half-year or of the year's end. */
  public static Robustness of(Results results, BigDecimal margin) {
    Runs runs = new Runs(results);
    Trying trying = new Trying();
    new Near(results, runs, margin).into(trying);
    new Doubtful(results, runs).into(trying);
    new Ruled(results, runs).into(trying);
    new Assumptions(results, runs).into(trying);
    return trying.done(margin);
  }

  /** The doubts of a kind on which something hangs. */
  public List<Hanging> of(Doubt.Kind kind) {
    return hanging.stream().filter(h -> h.doubt().kind() == kind).toList();
  }

  /** What has been tried so far. */
  static final class Trying {
    private final Map<Doubt.Kind, Integer> tried = new EnumMap<>(Doubt.Kind.class);
    private final Map<Doubt.Kind, List<String>> untried = new EnumMap<>(Doubt.Kind.class);
    private final List<Hanging> hanging = new ArrayList<>();

    void tried(Doubt.Kind kind) {
      tried.merge(kind, 1, Integer::sum);
    }

    void found(Doubt doubt, List<Hanging.Change> changes) {
      if (!changes.isEmpty()) {
        hanging.add(new Hanging(doubt, changes));
      }
    }

    void untried(Doubt.Kind kind, String what) {
      untried.computeIfAbsent(kind, k -> new ArrayList<>()).add(what);
    }

    Robustness done(BigDecimal margin) {
      return new Robustness(
          margin,
          Collections.unmodifiableMap(tried),
          Collections.unmodifiableMap(untried),
          List.copyOf(hanging));
    }
  }
}
