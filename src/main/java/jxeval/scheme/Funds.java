package jxeval.scheme;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Work funds a year by kind of unit, in 元 (三-3-四). */
public record Funds(Map<String, BigFraction> grants, @Nullable String clause) {}
