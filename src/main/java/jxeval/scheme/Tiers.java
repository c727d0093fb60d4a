package jxeval.scheme;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** How a base becomes money; bounds in the base's unit, rates in 元 per 元 (or per US$). */
public sealed interface Tiers {

  /** 超额累进: each part of the base at its own tier's rate. */
  record Marginal(List<Tier> tiers) implements Tiers {}

  /** The whole base at the rate of the last tier that it reaches. */
  record Whole(List<Tier> tiers) implements Tiers {}

  /** The amount (元) of the last tier that the base reaches. */
  record Fixed(List<Tier> tiers) implements Tiers {}

  /** A bound with a rate, or with an amount in 元. */
  record Tier(Comparison comparison, BigFraction pays) {}
}
