package jxeval.intake.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.model.Folding;

/**
 * A number written as text: full-width digits, thousands separators, spaces and a unit behind it.
 *
 * @param unit the word behind the number; empty for none
 * @param plain whether it is written as a program would write it
 */
record NumberText(BigDecimal number, String unit, boolean plain) {
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|[+-]?\\.\\d+)(\\D.*)?");

  /** The number that a text states exactly; empty where it states none, or none exactly. */
  static Optional<NumberText> of(String text) {
    String folded = Folding.fold(text).replace('\u2212', '-');
    Matcher matcher = NUMBER.matcher(folded);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(1).replace(",", "");
    String unit = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
    if (unit.startsWith("(") && unit.endsWith(")")) {
      unit = unit.substring(1, unit.length() - 1);
    }
    return Optional.of(new NumberText(new BigDecimal(digits), unit, digits.equals(text)));
  }
}
