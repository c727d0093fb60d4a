package jxeval.evaluation.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jxeval.evaluation.Results;
import jxeval.thread.Threads;

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
  public static Robustness of(Results results, BigDecimal margin, Threads threads) {
    Runs runs = new Runs(results);
    List<Supplier<Trial>> trials = new ArrayList<>(new Near(results, runs, margin).trials());
    trials.addAll(new Doubtful(results, runs).trials());
    trials.addAll(new Ruled(results, runs).trials());
    trials.addAll(new Assumptions(results, runs).trials());
    return of(margin, threads.each(trials, Supplier::get));
  }

  private static Robustness of(BigDecimal margin, List<Trial> trials) {
    Map<Doubt.Kind, Integer> tried = new EnumMap<>(Doubt.Kind.class);
    Map<Doubt.Kind, List<String>> untried = new EnumMap<>(Doubt.Kind.class);
    List<Hanging> hanging = new ArrayList<>();
    for (Trial trial : trials) {
      trial
          .untried()
          .ifPresentOrElse(
              what -> untried.computeIfAbsent(trial.kind(), k -> new ArrayList<>()).add(what),
              () -> tried.merge(trial.kind(), 1, Integer::sum));
      hanging.addAll(trial.hanging());
    }
    return new Robustness(
        margin,
        Collections.unmodifiableMap(tried),
        Collections.unmodifiableMap(untried),
        List.copyOf(hanging));
  }

  /** The doubts of a kind on which something hangs. */
  public List<Hanging> of(Doubt.Kind kind) {
    return hanging.stream().filter(h -> h.doubt().kind() == kind).toList();
  }
}
