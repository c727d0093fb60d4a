package jxeval.intake.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit in a header's brackets: what it measures and how many of the smallest unit it is. */
public enum Scale {
  YUAN("元", Dimension.MONEY, 0),
  WAN_YUAN("万元", Dimension.MONEY, 4),
  YI_YUAN("亿元", Dimension.MONEY, 8),
  DOLLAR("美元", Dimension.DOLLARS, 0),
  WAN_DOLLAR("万美元", Dimension.DOLLARS, 4),
  PERSON("人", Dimension.COUNT, 0),
  DAY("天", Dimension.DAYS, 0),
  MU("亩", Dimension.MU, 0),
  SQUARE_METRE("平方米", Dimension.SQUARE_METRES, 0),
  PIECE("件", Dimension.COUNT, 0),
  HOUSE("家", Dimension.COUNT, 0),
  ITEM("个", Dimension.COUNT, 0),
  TIME("次", Dimension.COUNT, 0),
  STRIP("条", Dimension.COUNT, 0),
  PERCENT("%", Dimension.PERCENT, 0);

  /** What units measure; only units of one dimension convert into each other. */
  public enum Dimension {
    MONEY,
    DOLLARS,
    COUNT,
    DAYS,
    MU,
    SQUARE_METRES,
    PERCENT
  }

  private static final Map<String, Scale> BY_WORD = new HashMap<>();
  private static final int LONGEST = 3;

  static {
    for (Scale scale : values()) {
      BY_WORD.put(scale.word, scale);
    }
  }

  private final String word;
  private final Dimension dimension;
  private final int power;

  Scale(String word, Dimension dimension, int power) {
    this.word = word;
    this.dimension = dimension;
    this.power = power;
  }

  /** The unit as it is written in a header. */
  public String word() {
    return word;
  }

  public Dimension dimension() {
    return dimension;
  }

  /** How many times ten the smallest unit of the dimension was multiplied. */
  int power() {
    return power;
  }

  /** The unit that a word names exactly, if it is one. */
  public static Optional<Scale> named(String word) {
    return word.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_WORD.get(word));
  }

  /** Whether numbers in this unit convert into the other; without a unit any fits. */
  public boolean fits(@Nullable Scale other) {
    return other == null || dimension == other.dimension;
  }

  /** A number of this unit in another one of its dimension, exact. */
  public BigDecimal convert(BigDecimal number, Scale to) {
    return power == to.power ? number : number.scaleByPowerOfTen(power - to.power);
  }
}
