package jxeval.second;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The points of one kind of scoring (3-scheme, Scoring; 5-details, Arithmetic). */
final class Scores {
  private static final Set<String> NEED_X =
      Set.of("proportional", "all_or_nothing", "bands", "steps");
  private final Standing unit;
  private final List<Standing> group;

  Scores(Standing unit, List<Standing> group) {
    this.unit = unit;
    this.group = group;
  }

  /** The kind that an indicator or a bonus states, {@code proportional} where it states none. */
  static String kind(Tree line) {
    Tree score = line.get("score");
    return !score.is()
        ? "proportional"
        : score.isText() ? score.text() : score.entries().keySet().iterator().next();
  }

  static boolean scorable(Tree line, Progress at) {
    return at.actual() != null && (!NEED_X.contains(kind(line)) || at.progress() != null);
  }

  /**
   * @param points those stated, shared ones added
   * @param sharing what shared points multiply
   */
  Q points(Tree line, String measure, Progress at, Q points, Q sharing, boolean bonus) {
    Tree p = line.get("score").get(kind(line));
    Q a = at.actual();
    Q x = at.progress();
    return switch (kind(line)) {
      case "proportional" -> proportional(p, points, x);
      case "all_or_nothing" -> x.compareTo(Q.ONE) >= 0 ? points : Q.ZERO;
      case "bands" -> bands(p, points, x);
      case "steps" -> steps(p, points, x, bonus);
      case "each" -> each(p, measure, a);
      case "deduct" -> {
        Q from = number(p, "from", Q.ZERO).times(sharing);
        yield number(p, "floor", Q.ZERO).max(from.minus(number(p, "each", Q.ONE).times(a)));
      }
      case "relative" -> {
        Q best = most(measure).times(number(p, "best", Q.ONE));
        yield best.sign() <= 0 ? Q.ZERO : points.times(Q.ONE.min(a.over(best)));
      }
      case "efficacy" -> efficacy(p, measure, points, a);
      default -> {
        long before =
            group.stream().filter(s -> orZero(s.actual(measure)).compareTo(a) > 0).count();
        Q first = number(p, "first", Q.ZERO).times(sharing);
        yield number(p, "floor", Q.ZERO)
            .max(first.minus(number(p, "step", Q.ONE).times(Q.of(before))));
      }
    };
  }

  private static Q number(Tree p, String key, Q otherwise) {
    return p.has(key) ? p.get(key).number() : otherwise;
  }

  private static Q proportional(Tree p, Q points, Q x) {
    if (x.sign() < 0 || x.compareTo(number(p, "floor", Q.ZERO)) < 0) {
      return Q.ZERO;
    }
    return points.times(p.get("cap").or("1").equals("none") ? x : x.min(number(p, "cap", Q.ONE)));
  }

  private Q bands(Tree p, Q points, Q x) {
    for (Tree band : p.items()) {
      if (Filters.within(x, band, "") && unit.holds(band.get("if"))) {
        return Q.ZERO.max(points.times(band.get("earns").number()));
      }
    }
    return Q.ZERO;
  }

  private static Q steps(Tree p, Q points, Q x, boolean bonus) {
    Q over = x.minus(Q.ONE);
    boolean reached = over.sign() >= 0;
    Q distance = (reached ? over : Q.ZERO.minus(over)).over(p.get("each").number());
    Q steps = p.get("pro_rata").flag() ? distance : distance.floor();
    Q added = number(p, "adds", Q.ZERO).times(steps);
    added = p.has("max") ? added.min(p.get("max").number()) : added;
    Q score;
    if (reached) {
      score = bonus ? added : points.plus(added);
    } else if (bonus || p.get("below").or("").equals("zero")) {
      score = Q.ZERO;
    } else {
      score = p.has("takes") ? points.minus(p.get("takes").number().times(steps)) : points.times(x);
    }
    return Q.ZERO.max(score);
  }

  private Q each(Tree p, String measure, Q a) {
    Q sum = p.has("worth") ? p.get("worth").number().times(pieces(p, a)) : Q.ZERO;
    List<Tree> tiers = p.get("tiers").items();
    if (!tiers.isEmpty()) {
      Tree m = unit.figures.county.measures.get(measure);
      Filters filters = new Filters(unit.figures.county, unit.figures.upTo, unit.unit.id());
      for (Line line :
          unit.figures.lines("projects", m.get("period").or("to_date"), unit.unit.id())) {
        if (filters.pass(m.get("where"), line)) {
          for (Tree tier : tiers) {
            if (filters.pass(tier.get("where"), line)) {
              sum = sum.plus(tier.get("worth").number().times(line.share()));
              break;
            }
          }
        }
      }
    }
    return p.has("max") ? sum.min(p.get("max").number()) : sum;
  }

  private static Q pieces(Tree p, Q a) {
    if (!p.has("per")) {
      return a;
    }
    Q pieces = a.over(p.get("per").number());
    return p.get("pro_rata").flag() ? pieces : pieces.floor();
  }

  private Q efficacy(Tree p, String measure, Q points, Q a) {
    Q most = most(measure);
    Q least = group.stream().map(s -> orZero(s.actual(measure))).reduce(Q::min).orElse(Q.ZERO);
    Q low = number(p, "low", Q.of(60));
    Q high = number(p, "high", Q.of(100));
    Q hundredths =
        most.equals(least)
            ? high
            : low.plus(high.minus(low).times(a.minus(least)).over(most.minus(least)));
    return points.times(hundredths).over(Q.of(100));
  }

  private Q most(String measure) {
    return group.stream().map(s -> orZero(s.actual(measure))).reduce(Q::max).orElse(Q.ZERO);
  }

  private static Q orZero(Q value) {
    return value == null ? Q.ZERO : value;
  }

  static Map<String, Tree> parameters(Tree line) {
    return line.get("score").get(kind(line)).entries();
  }
}
