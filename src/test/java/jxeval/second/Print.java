package jxeval.second;

import java.util.LinkedHashMap;
import java.util.Map;

/** Figures as results.json has them (5-details, results.json). */
final class Print {
  private Print() {}

  /** Six decimals, trailing zeros cut. */
  static String quantity(Q value) {
    if (value == null) {
      return null;
    }
    String text = value.half(6).stripTrailingZeros().toPlainString();
    return text.equals("-0") ? "0" : text;
  }

  static String fraction(Q value) {
    return value == null ? null : value.half(4).toPlainString();
  }

  static Map<String, Object> progress(Progress p) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("actual", quantity(p.actual()));
    fields.put("target", quantity(p.target()));
    fields.put("due", quantity(p.due()));
    fields.put("rate", fraction(p.rate()));
    fields.put("progress", fraction(p.progress()));
    fields.put("gap", fraction(p.gap()));
    return fields;
  }
}
