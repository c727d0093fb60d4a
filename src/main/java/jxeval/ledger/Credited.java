package jxeval.ledger;

import org.apache.commons.numbers.fraction.BigFraction;

/** An item and the share of it that counts for the subject, over 0 and at most 1. */
public record Credited(Item item, BigFraction share) {}
