package jxeval.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final int LONGEST_COUNT_WORD = 3;

  private Denomination() {}

  /** The units with a scale, in the order in which they are proposed. */
  public static List<String> scaled() {
    return List.copyOf(SCALES.keySet());
  }

  /** A unit of money, people, days or area, or a plain count word such as 个, 家, 件. */
  public static boolean isKnown(String unit) {
    return SCALES.containsKey(unit) || isCountWord(unit);
  }

  /** {@code %}, or up to three Han characters without one of money or magnitude. */
  private static boolean isCountWord(String word) {
    int characters = 0;
    for (int at = 0; at < word.length(); at = word.offsetByCodePoints(at, 1)) {
      int c = word.codePointAt(at);
      if (!isHan(c) || "元币万亿".indexOf(c) >= 0 || ++characters > LONGEST_COUNT_WORD) {
        return word.equals("%");
      }
    }
    return characters > 0;
  }

  /** Asks of the usual characters by their range: the table of all scripts takes long to load. */
  private static boolean isHan(int c) {
    return (c >= '一' && c <= '龥') || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
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
    if (!a.dimension().equals(b.dimension())) {
      return Optional.empty();
    }
    return Optional.of(a.size() == b.size() ? BigFraction.ONE : BigFraction.of(a.size(), b.size()));
  }
}
