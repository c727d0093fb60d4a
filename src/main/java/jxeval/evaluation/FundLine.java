package jxeval.evaluation;

import java.util.Map;
import jxeval.model.Unit;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A unit's work funds in 元 (三-3-四).
 *
 * @param left 0 when overspent
 * @param overspent what was spent over the grant; 0 when not
 * @param purposes purpose to spent
 */
public record FundLine(
    Unit unit,
    BigFraction granted,
    BigFraction spent,
    BigFraction left,
    BigFraction overspent,
    Map<String, BigFraction> purposes) {}
