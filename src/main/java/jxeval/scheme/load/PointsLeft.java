package jxeval.scheme.load;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Place;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/**
 * The points of an assessment after those of one indicator changed: the others give or take in
 * proportion, so that all together are what they were.
 */
final class PointsLeft {
  private static final Pattern POINTS =
      Pattern.compile("(assessments\\.[0-9]+\\.indicators)\\.([0-9]+)\\.points");

  /** Where an indicator's full points stand. */
  private static final List<String> FULL =
      List.of("points", "score.deduct.from", "score.by_rank.first");

  private static final int DECIMALS = 6;

  private PointsLeft() {}

  /**
   * @param before the file as it was, {@code after} with the points changed
   * @return the file after all have been shared; null where no other has any
   */
  static @Nullable Node shared(Node before, Node after, String path) {
    Matcher changed = POINTS.matcher(path);
    if (!changed.matches()) {
      return after;
    }
    String list = changed.group(1);
    int own = Integer.parseInt(changed.group(2));
    List<Node> indicators = Raw.items(Place.get(before, list));
    if (isBonusOnly(indicators.get(own))) {
      return after;
    }
    Map<Integer, BigDecimal> others = new TreeMap<>();
    for (int i = 0; i < indicators.size(); i++) {
      BigDecimal points = points(indicators.get(i));
      if (i != own && !isBonusOnly(indicators.get(i)) && points.signum() > 0) {
        others.put(i, points);
      }
    }
    BigDecimal now = points(Raw.items(Place.get(after, list)).get(own));
    BigDecimal change = now.subtract(points(indicators.get(own)));
    return others.isEmpty() ? null : less(earning(after, list, own, now), list, others, change);
  }

  private static Node less(Node tree, String list, Map<Integer, BigDecimal> others, BigDecimal by) {
    BigDecimal sum = others.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal left = sum.subtract(by);
    int largest =
        Objects.requireNonNull(
            others.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    Map<Integer, BigDecimal> shared = new TreeMap<>(others);
    shared.replaceAll(
        (i, points) ->
            points
                .multiply(left)
                .divide(sum, MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    BigDecimal given = shared.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    shared.merge(largest, left.subtract(given), BigDecimal::add);
    Node all = tree;
    for (Map.Entry<Integer, BigDecimal> points : shared.entrySet()) {
      all = earning(all, list, points.getKey(), points.getValue());
    }
    return all;
  }

  /** The file with the points of one indicator, and what its rule counts down from, set. */
  private static Node earning(Node tree, String list, int indicator, BigDecimal points) {
    Node all = tree;
    for (String key : FULL) {
      String path = list + "." + indicator + "." + key;
      if (Place.get(all, path) != null) {
        Node scalar = new Node.Scalar(Multiples.plain(points), true, tree.mark());
        all = Objects.requireNonNull(Place.set(all, path, scalar));
      }
    }
    return all;
  }

  private static boolean isBonusOnly(Node indicator) {
    return Raw.text(indicator, "bonus_only").equals("true");
  }

  private static BigDecimal points(Node indicator) {
    String points = Raw.text(indicator, "points");
    return points.isEmpty() ? BigDecimal.ZERO : new BigDecimal(points);
  }
}
