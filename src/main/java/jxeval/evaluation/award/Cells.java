package jxeval.evaluation.award;

import java.util.List;
import jxeval.evaluation.Figure;
import jxeval.ledger.Item;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a field of a row gives to a base, and the cell that says so. */
final class Cells {
  private Cells() {}

  static Figure.Contribution of(Item row, String field) {
    List<Item.Part> parts = row.parts().getOrDefault(field, List.of());
    return new Figure.Contribution(
        parts.isEmpty() ? row.at() : parts.get(0).at(),
        row.label(),
        row.number(field).orElse(BigFraction.ZERO),
        BigFraction.ONE);
  }
}
