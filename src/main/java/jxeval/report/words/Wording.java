package jxeval.report.words;

import java.util.List;
import java.util.stream.Collectors;
import jxeval.scheme.Comparison;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;

/** The phrases that rules are told in, in one language. */
public final class Wording {
  private static final String BUNDLE = "wording";

  private final Words words;

  public Wording(Words words) {
    this.words = words;
  }

  /** A phrase with its values, given as name, value, name, value. */
  public String of(String key, Object... values) {
    return words.of(BUNDLE, key, values);
  }

  public boolean has(String key) {
    return words.find(BUNDLE, key) != null;
  }

  /** The parts with what stands between them: {@code join.and}, {@code join.list} … */
  public String join(String key, List<String> parts) {
    return parts.stream().collect(Collectors.joining(of(key)));
  }

  /** Bounds in words: 大于2000, 不小于60且小于80; empty where nothing binds. */
  public String bounds(Comparison comparison) {
    return new Bounds(this).of(comparison);
  }

  /** Bounds on a fraction, in percent. */
  public String percent(Comparison comparison) {
    return new Bounds(this).percent(comparison);
  }

  public static String plain(BigFraction value) {
    return Bounds.plain(value);
  }

  public static String percent(BigFraction fraction) {
    return Bounds.plain(fraction.multiply(100)) + "%";
  }
}
