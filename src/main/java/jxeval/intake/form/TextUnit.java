package jxeval.intake.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit that a clerk writes behind a number in a cell: {@code 1.2亿元}, {@code 300万}, {@code 30人}.
 *
 * @param power how many times ten the smallest unit of the dimension was multiplied
 */
public record TextUnit(Scale.Dimension dimension, int power) {
  private record Stem(String word, Scale.Dimension dimension) {}

  private record Magnitude(String word, int power) {}

  private static final List<Stem> STEMS =
      List.of(
          new Stem("元", Scale.Dimension.MONEY),
          new Stem("元人民币", Scale.Dimension.MONEY),
          new Stem("美元", Scale.Dimension.DOLLARS),
          new Stem("美金", Scale.Dimension.DOLLARS),
          new Stem("人", Scale.Dimension.COUNT),
          new Stem("名", Scale.Dimension.COUNT),
          new Stem("件", Scale.Dimension.COUNT),
          new Stem("家", Scale.Dimension.COUNT),
          new Stem("个", Scale.Dimension.COUNT),
          new Stem("次", Scale.Dimension.COUNT),
          new Stem("条", Scale.Dimension.COUNT),
          new Stem("起", Scale.Dimension.COUNT),
          new Stem("户", Scale.Dimension.COUNT),
          new Stem("天", Scale.Dimension.DAYS),
          new Stem("亩", Scale.Dimension.MU),
          new Stem("平方米", Scale.Dimension.SQUARE_METRES),
          new Stem("平米", Scale.Dimension.SQUARE_METRES),
          new Stem("㎡", Scale.Dimension.SQUARE_METRES),
          new Stem("m2", Scale.Dimension.SQUARE_METRES),
          new Stem("m²", Scale.Dimension.SQUARE_METRES),
          new Stem("%", Scale.Dimension.PERCENT));

  private static final List<Magnitude> MAGNITUDES =
      List.of(
          new Magnitude("", 0),
          new Magnitude("千", 3),
          new Magnitude("万", 4),
          new Magnitude("百万", 6),
          new Magnitude("千万", 7),
          new Magnitude("亿", 8));

  /** Every unit that a word may mean; a bare magnitude such as {@code 万} may mean several. */
  public static List<TextUnit> named(String word) {
    List<TextUnit> units = new ArrayList<>();
    for (Magnitude magnitude : MAGNITUDES) {
      for (Stem stem : STEMS) {
        if (word.equals(magnitude.word + stem.word)) {
          units.add(new TextUnit(stem.dimension, magnitude.power));
        }
      }
      if (magnitude.power > 0 && word.equals(magnitude.word)) {
        for (Scale.Dimension dimension : Scale.Dimension.values()) {
          if (dimension != Scale.Dimension.PERCENT) {
            units.add(new TextUnit(dimension, magnitude.power));
          }
        }
      }
    }
    return units;
  }

  /** The unit that a word means where the column measures the dimension. */
  public static Optional<TextUnit> named(String word, Scale.Dimension dimension) {
    return named(word).stream().filter(u -> u.dimension == dimension).findFirst();
  }

  /** A number of this unit in the column's unit, exact. */
  public BigDecimal convert(BigDecimal number, Scale to) {
    return number.scaleByPowerOfTen(power - to.power());
  }
}
