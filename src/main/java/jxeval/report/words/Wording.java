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

  /** Bounds in words: 超过2000, 60以上且不满80; empty where nothing binds. */
  public String bounds(Comparison comparison) {
    return bounds(comparison, "");
  }

  /** Bounds on a number of a unit. */
  public String bounds(Comparison comparison, String unit) {
    return new Bounds(this).of(comparison, unit);
  }

  /** Bounds on a rank. */
  String ranks(Comparison comparison) {
    return new Bounds(this).rank(comparison);
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
