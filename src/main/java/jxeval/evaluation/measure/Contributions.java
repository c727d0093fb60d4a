package jxeval.evaluation.measure;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import jxeval.evaluation.Figure;

/** What portions give, told when asked for: of most figures nobody asks. */
final class Contributions extends AbstractList<Figure.Contribution> implements RandomAccess {
  private final List<Portion> portions;

  Contributions(List<Portion> portions) {
    this.portions = portions;
  }

  @Override
  public Figure.Contribution get(int index) {
    return portions.get(index).contribution();
  }

  @Override
  public int size() {
    return portions.size();
  }
}
