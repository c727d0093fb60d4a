package jxeval.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/** The units that amounts are written in, and what one is worth in another. */
public final class Denomination {
  private record Scale(String dimension, long size) {}

  private static final Map<String, Scale> SCALES = new LinkedHashMap<>();

  static {
    SCALES.put("元", new Scale("元", 1));
    SCALES.put("千元", new Scale("元", 1_000));
    SCALES.put("万元", new Scale("元", 10_000));
    SCALES.put("百万元", new Scale("元", 1_000_000));
    SCALES.put("亿元", new Scale("元", 100_000_000));
    SCALES.put("美元", new Scale("美元", 1));
    SCALES.put("万美元", new Scale("美元", 10_000));
    SCALES.put("亿美元", new Scale("美元", 100_000_000));
    SCALES.put("人", new Scale("人", 1));
    SCALES.put("万人", new Scale("人", 10_000));
    SCALES.put("天", new Scale("天", 1));
    SCALES.put("亩", new Scale("亩", 1));
    SCALES.put("平方米", new Scale("平方米", 1));
    SCALES.put("万平方米", new Scale("平方米", 10_000));
  }

  private static final Pattern COUNT_WORD = Pattern.compile("%|[\\p{IsHan}&&[^元币万亿]]{1,3}");

  private Denomination() {}

  /** The units with a scale, in the order in which they are proposed. */
  public static List<String> scaled() {
    return List.copyOf(SCALES.keySet());
  }

  /** A unit of money, people, days or area, or a plain count word such as 个, 家, 件. */
  public static boolean isKnown(String unit) {
    return SCALES.containsKey(unit) || COUNT_WORD.matcher(unit).matches();
  }

  /** Whether it only names what is counted: such words stand for one another. */
  public static boolean isCount(String unit) {
    return !SCALES.containsKey(unit) && isKnown(unit);
  }

  /** What one of a unit is in another; empty where they measure different things. */
  public static Optional<BigFraction> factor(String from, String to) {
    Scale a = SCALES.get(from);
    Scale b = SCALES.get(to);
    if (a == null || b == null) {
      boolean percent = from.equals("%") != to.equals("%");
      return a == null && b == null && !percent && isKnown(from) && isKnown(to)
          ? Optional.of(BigFraction.ONE)
          : Optional.empty();
    }
    return a.dimension().equals(b.dimension())
        ? Optional.of(BigFraction.of(a.size(), b.size()))
        : Optional.empty();
  }
}
