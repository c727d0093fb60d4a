package jxeval.examples;

import jxeval.model.Unit;

/** How much a county does. */
enum Size {
  /** A handful of rows a return: what an example can be read by. */
  SMALL,
  /** 20 to 200 rows a return. */
  BUSY;

  private static final int LEAST = 4;
  private static final int MOST = 13;

  /** What becomes of the unit's pages, the same in every month. */
  Growth of(Unit unit) {
    return new Growth(
        this == SMALL ? 1 : LEAST + Math.floorMod(unit.id().hashCode(), MOST - LEAST));
  }

  /** What becomes of the bureau's pages. */
  Growth ofLedgers() {
    return new Growth(this == SMALL ? 1 : LEAST);
  }
}
