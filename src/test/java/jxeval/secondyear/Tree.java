package jxeval.secondyear;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the generated target file's tree. */
final class Tree {
  static final List<String> BOUNDS = List.of("over", "at_least", "below", "at_most");
  private static final Pattern AMOUNT = Pattern.compile("([0-9.]+)(\\p{IsHan}+)");

  private Tree() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(@Nullable Object value) {
    return value == null ? List.of() : (List<Object>) value;
  }

  static String text(Map<String, Object> block, String key, String otherwise) {
    return block.getOrDefault(key, otherwise).toString();
  }

  static int whole(Map<String, Object> block, String key, int otherwise) {
    return Integer.parseInt(text(block, key, Integer.toString(otherwise)));
  }

  /** A number; one that carries a unit in the base unit. */
  static Quotient number(Object value, String base) {
    Matcher amount = AMOUNT.matcher(value.toString());
    return amount.matches()
        ? Quotient.of(Scale.convert(new BigDecimal(amount.group(1)), amount.group(2), base))
        : Quotient.of(value.toString());
  }

  static boolean within(Quotient number, Map<String, Object> bounds) {
    return within(number, bounds, "");
  }

  static boolean within(Quotient number, Map<String, Object> bounds, String base) {
    for (String bound : BOUNDS) {
      if (bounds.containsKey(bound)) {
        int side = number.compareTo(number(bounds.getOrDefault(bound, 0), base));
        boolean holds =
            switch (bound) {
              case "over" -> side > 0;
              case "at_least" -> side >= 0;
              case "below" -> side < 0;
              default -> side <= 0;
            };
        if (!holds) {
          return false;
        }
      }
    }
    return true;
  }
}
