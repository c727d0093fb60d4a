package jxeval;

import java.util.Arrays;
import java.util.List;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.NullMarked;

/** Fractions as tests write them: {@code 0.25}, {@code 1/3}. */
@NullMarked
public final class Fraction {
  private Fraction() {}

  public static BigFraction of(String text) {
    String[] parts = text.strip().split("/");
    BigFraction over = Exact.of(parts[0].strip());
    return parts.length == 1 ? over : over.divide(Exact.of(parts[1].strip()));
  }

  /** Several, parted by spaces. */
  public static List<BigFraction> list(String text) {
    return text.isBlank()
        ? List.of()
        : Arrays.stream(text.strip().split("\\s+")).map(Fraction::of).toList();
  }
}
