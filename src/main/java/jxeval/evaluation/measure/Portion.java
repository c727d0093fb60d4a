package jxeval.evaluation.measure;

import jxeval.evaluation.Figure;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.model.CellRef;
import jxeval.model.Exact;
import org.apache.commons.numbers.fraction.BigFraction;

/** What one cell or row of an item adds to an aggregate: {@code stated} times {@code share}. */
record Portion(Item item, CellRef at, BigFraction stated, BigFraction share) {
  /** A row counted whole, whatever its share. */
  static Portion whole(Credited credited, BigFraction stated) {
    return new Portion(credited.item(), credited.item().at(), stated, BigFraction.ONE);
  }

  /** The same in another unit. */
  Portion times(BigFraction factor) {
    return new Portion(item, at, stated.multiply(factor), share);
  }

  /** That part of it. */
  Portion shared(BigFraction times) {
    return new Portion(item, at, stated, share.multiply(times));
  }

  BigFraction amount() {
    return Exact.product(stated, share);
  }

  Figure.Contribution contribution() {
    return new Figure.Contribution(at, item.label(), stated, share);
  }
}
