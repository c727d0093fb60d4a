package jxeval.scheme.coverage;

import java.util.Arrays;

/** Whether one row of digits is another one mistyped. */
final class Slip {
  private Slip() {}

  /** One digit other, missing or too many, two swapped, or the point elsewhere. */
  static boolean between(String a, String b) {
    String x = bare(a);
    String y = bare(b);
    if (x.equals(y)) {
      return true;
    }
    return Math.max(x.length(), y.length()) > 1 && (isSwapped(x, y) || isOneOff(x, y));
  }

  private static String bare(String digits) {
    return digits.replaceAll("^0+|0+$", "");
  }

  private static boolean isSwapped(String a, String b) {
    char[] x = a.toCharArray();
    char[] y = b.toCharArray();
    Arrays.sort(x);
    Arrays.sort(y);
    return Arrays.equals(x, y);
  }

  private static boolean isOneOff(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    String left = shorter.substring(same);
    String right = longer.substring(same);
    return a.length() == b.length()
        ? left.substring(1).equals(right.substring(1))
        : right.length() == left.length() + 1 && right.substring(1).equals(left);
  }
}
