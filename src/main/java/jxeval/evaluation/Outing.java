package jxeval.evaluation;

import jxeval.model.Unit;
import org.apache.commons.numbers.fraction.BigFraction;

/** A unit's trips of kind 外出: days and batches of the month and to date (三-1-一). */
public record Outing(
    Unit unit,
    BigFraction daysMonth,
    BigFraction batchesMonth,
    BigFraction days,
    BigFraction batches) {}
