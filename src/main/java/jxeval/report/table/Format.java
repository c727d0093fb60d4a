package jxeval.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a number or day is printed.
 *
 * @param kind what the number is
 * @param decimals decimals printed, 0 to 6; 0 for texts and days
 */
public record Format(Kind kind, int decimals) {
  private static final int MOST = 6;

  /** Those of amounts, counts and scores by their decimals: every cell of a column has the same. */
  private static final List<Format> AMOUNTS = upToMost(Kind.AMOUNT);

  private static final List<Format> COUNTS = upToMost(Kind.COUNT);
  private static final List<Format> SCORES = upToMost(Kind.SCORE);

  public static final Format TEXT = new Format(Kind.TEXT, 0);
  public static final Format COUNT = count(0);
  public static final Format PERCENT = new Format(Kind.PERCENT, 2);
  public static final Format GAP = new Format(Kind.GAP, 2);
  public static final Format DATE = new Format(Kind.DATE, 0);
  public static final Format RANK = new Format(Kind.RANK, 0);

  public Format {
    if (decimals < 0 || decimals > MOST) {
      throw new IllegalArgumentException("decimals: " + decimals);
    }
  }

  private static List<Format> upToMost(Kind kind) {
    return IntStream.rangeClosed(0, MOST).mapToObj(d -> new Format(kind, d)).toList();
  }

  /** Money, areas and other measured quantities, with thousands separators. */
  public static Format amount(int decimals) {
    return AMOUNTS.get(decimals);
  }

  /** A number of things, with thousands separators. */
  public static Format count(int decimals) {
    return COUNTS.get(decimals);
  }

  /** Points and scores, without thousands separators. */
  public static Format score(int decimals) {
    return SCORES.get(decimals);
  }

  /** The number as a reader of the workbook sees it. */
  public String print(BigDecimal number) {
    BigDecimal shown = kind == Kind.PERCENT ? number.movePointRight(2) : number;
    String plain = shown.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return switch (kind) {
      case AMOUNT, COUNT -> grouped(plain);
      case PERCENT -> plain + "%";
      case GAP -> shown.signum() > 0 ? "+" + plain : plain;
      case TEXT, SCORE, DATE, RANK -> plain;
    };
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    int first = plain.startsWith("-") ? 1 : 0;
    if (whole - first <= 3) {
      return plain;
    }
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = whole - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** What a number is. */
  public enum Kind {
    TEXT,
    /** A quantity with thousands separators. */
    AMOUNT,
    /** A number of things. */
    COUNT,
    /** A fraction printed as a percentage: 0.1234 is 12.34%. */
    PERCENT,
    /** Points. */
    SCORE,
    /** A difference in percentage points, always with its sign: 4.17 is +4.17. */
    GAP,
    DATE,
    RANK
  }
}
