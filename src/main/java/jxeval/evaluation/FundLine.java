package jxeval.evaluation;

import java.util.List;
import java.util.Map;
import jxeval.model.Unit;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A unit's work funds in 元 (三-3-四).
 *
 * @param left 0 when overspent
 * @param overspent what was spent over the grant; 0 when not
 * @param purposes purpose to spent
 * @param payments purpose to the cells of what was spent
 */
public record FundLine(
    Unit unit,
    BigFraction granted,
    BigFraction spent,
    BigFraction left,
    BigFraction overspent,
    Map<String, BigFraction> purposes,
    Map<String, List<Figure.Contribution>> payments) {

  /** The purposes of the form. */
  public static final List<String> PURPOSES = List.of("租房", "交通", "差旅", "其他");
}
