package jxeval.examples;

import jxeval.model.Unit;

/** How much a county does. */
enum Size {
  /** A handful of rows a return: what an example can be read by. */
  SMALL(1, 1),
  /** 20 to 200 rows a return. */
  BUSY(4, 12),
  /** 20 to 200 rows a sheet; a few hold what a month has only once. */
  FULL(16, 52);

  private final int least;
  private final int most;

  Size(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** What becomes of the unit's pages, the same in every month. */
  Growth of(Unit unit) {
    return new Growth(least + Math.floorMod(unit.id().hashCode(), most - least + 1));
  }

  /** What becomes of the bureau's pages. */
  Growth ofLedgers() {
    return new Growth(least);
  }
}
