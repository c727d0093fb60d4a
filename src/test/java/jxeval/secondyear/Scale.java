package jxeval.secondyear;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How units of one kind convert. */
final class Scale {
  private static final Map<String, Integer> ZEROS =
      Map.of("元", 0, "万元", 4, "亿元", 8, "美元", 0, "万美元", 4, "亩", 0);

  private Scale() {}

  /** The units in which a quantity may be written. */
  static List<String> kin(String unit) {
    return switch (unit) {
      case "万元", "元" -> List.of("元", "万元", "亿元");
      case "万美元" -> List.of("美元", "万美元");
      default -> List.of(unit);
    };
  }

  static BigDecimal convert(BigDecimal value, String from, String to) {
    return value.movePointRight(ZEROS.getOrDefault(from, 0) - ZEROS.getOrDefault(to, 0));
  }
}
