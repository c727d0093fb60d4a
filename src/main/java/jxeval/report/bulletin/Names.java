package jxeval.report.bulletin;

import java.util.List;

/** Names in a sentence of the page for the leaders. */
final class Names {
  private static final int NAMED = 8;

  private Names() {}

  /** How many there are and who, the first of them where there are many: {@code 2个（甲、乙）}. */
  static String counted(List<String> names) {
    String said =
        names.size() <= NAMED
            ? String.join("、", names)
            : String.join("、", names.subList(0, NAMED)) + "等";
    return names.size() + "个（" + said + "）";
  }
}
