package jxeval.secondyear;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Conditions on a unit (5-details, Consequences). */
final class Judged {
  private final Ending ending;
  private final Unit unit;
  private final Predicate<String> raised;
  private final Predicate<String> won;

  Judged(Ending ending, Unit unit, Predicate<String> raised, Predicate<String> won) {
    this.ending = ending;
    this.unit = unit;
    this.raised = raised;
    this.won = won;
  }

  boolean holds(Object condition) {
    if (!(condition instanceof Map)) {
      return word(condition.toString());
    }
    return Tree.map(condition).entrySet().stream().allMatch(e -> one(e.getKey(), e.getValue()));
  }

  private boolean word(String word) {
    Standing standing = ending.assessed().of(unit);
    return switch (word) {
      case "vertical" -> unit.vertical();
      case "overspent" -> ending.overspent(unit);
      default -> standing != null && Boolean.FALSE.equals(standing.brokenZero());
    };
  }

  private boolean one(String key, Object wanted) {
    Standing standing = ending.assessed().of(unit);
    return switch (key) {
      case "all" -> Tree.list(wanted).stream().allMatch(this::holds);
      case "any" -> Tree.list(wanted).stream().anyMatch(this::holds);
      case "not" -> !holds(wanted);
      case "measure", "rate", "progress" -> figure(key, Tree.map(wanted));
      case "survey" -> ending.survey().outcome(unit.id()).equals(wanted);
      case "consequence" -> raised.test(wanted.toString());
      case "won" -> won.test(wanted.toString());
      default -> standing != null && stands(standing, key, wanted);
    };
  }

  private static boolean stands(Standing standing, String key, Object wanted) {
    boolean ranked = standing.rank() > 0;
    return switch (key) {
      case "grade" -> standing.grade().equals(wanted);
      case "total" -> Tree.within(standing.total(), Tree.map(wanted));
      case "rank" -> ranked && Tree.within(Quotient.of(standing.rank()), Tree.map(wanted));
      case "top" -> ranked && standing.ahead() < places(wanted, standing.ranked());
      case "bottom" -> ranked && standing.behind() < places(wanted, standing.ranked());
      default -> throw new IllegalArgumentException(key);
    };
  }

  /** A number of places, or a share of the ranked units. */
  private static int places(Object wanted, int ranked) {
    if (!(wanted instanceof Map)) {
      return Integer.parseInt(wanted.toString());
    }
    Map<String, Object> share = Tree.map(wanted);
    Quotient exact = Tree.number(share.getOrDefault("share", 0), "").times(Quotient.of(ranked));
    Quotient down = new Quotient(exact.floor(), BigInteger.ONE);
    return switch (Tree.text(share, "round", "")) {
      case "down" -> down.top().intValueExact();
      case "up" -> down.top().intValueExact() + (down.equals(exact) ? 0 : 1);
      default -> exact.rounded(0).top().intValueExact();
    };
  }

  private boolean figure(String key, Map<String, Object> wanted) {
    return wanted.entrySet().stream()
        .allMatch(w -> figure(key, w.getKey(), Tree.map(w.getValue())));
  }

  private boolean figure(String key, String measure, Map<String, Object> bounds) {
    if (key.equals("measure")) {
      return Tree.within(ending.measures().of(measure, unit), bounds, "万元");
    }
    Quotient rate = ending.assessed().rate(measure, unit);
    if (rate == null) {
      return false;
    }
    boolean progress = key.equals("progress");
    Quotient pace = Quotient.of(ending.month()).over(Quotient.of(12));
    return Tree.within(progress ? rate.over(pace) : rate, bounds);
  }

  static List<String> kinds(Map<String, Object> block, YearFolder year) {
    return block.containsKey("units")
        ? Tree.list(block.get("units")).stream().map(Object::toString).toList()
        : year.units.stream().map(Unit::kind).distinct().toList();
  }
}
