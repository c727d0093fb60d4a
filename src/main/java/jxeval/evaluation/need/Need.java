package jxeval.evaluation.need;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import jxeval.evaluation.Rerun;
import jxeval.model.Exact;
import jxeval.model.Unit;
import jxeval.scheme.Measure;

/**
 * The least that a unit lacks for what it wants, the other units unchanged.
 *
 * @param now as things stand
 * @param alone measure by measure, in the order of the indicators; empty where the goal is reached
 * @param cheapest the way that costs least, several measures together where that is cheaper
 * @param best all measures together at their best, which tells why nothing reaches the goal
 */
public record Need(
    Unit unit,
    Goal goal,
    YearMonth month,
    Outcome now,
    List<Alone> alone,
    Optional<Way> cheapest,
    Outcome best) {

  /** Searches one measure at a time, then together. */
  public static Need of(Rerun run, Unit unit, Goal goal, YearMonth month) {
    Trials trials = new Trials(run, unit, goal);
    Outcome now = trials.of(List.of());
    if (goal.reached(now)) {
      return new Need(unit, goal, month, now, List.of(), Optional.empty(), now);
    }
    Map<Measure, Alone> alone = new LinkedHashMap<>();
    List<Mix.Part> parts = new ArrayList<>();
    for (Lever lever : Lever.of(trials)) {
      Search search = new Search(trials, List.of(), lever);
      OptionalLong least = search.least();
      Optional<Way> way =
          least.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Way(
                      List.of(Change.of(lever, least.getAsLong())),
                      search.at(least.getAsLong()),
                      lever.cost(least.getAsLong())));
      long best = search.best();
      alone.merge(lever.measure(), new Alone(lever.measure(), way, search.at(best)), Need::better);
      if (best > 0) {
        parts.add(new Mix.Part(lever, best, search.at(best).total().subtract(now.total())));
      }
    }
    Mix mix = new Mix(trials, parts);
    List<Way> ways = new ArrayList<>();
    alone.values().forEach(a -> a.way().ifPresent(ways::add));
    mix.way().ifPresent(ways::add);
    return new Need(
        unit,
        goal,
        month,
        now,
        List.copyOf(alone.values()),
        ways.stream().min(Comparator.comparing(Way::cost, Exact::compare)),
        mix.best());
  }

  /** More of a measure goes before less of it, unless only less reaches the goal. */
  private static Alone better(Alone more, Alone less) {
    boolean turn = more.way().isEmpty() && less.way().isPresent();
    boolean rises = less.best().total().compareTo(more.best().total()) > 0;
    return turn || (more.way().isEmpty() && rises) ? less : more;
  }
}
