package jxeval.report.document;

/** Chinese numerals as official documents number their parts. */
public final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  /** 1 to 99: 一, 十, 十一, 二十, 二十一. */
  public static String of(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String ten = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
    return ten + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
  }
}
