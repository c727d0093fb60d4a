package jxeval.report.edition;

import java.util.Map;

/** The kinds of unit in print. */
public final class Kinds {
  private static final Map<String, String> NAMES =
      Map.of("team", "招商团队", "squad", "驻点分队", "department", "县直单位", "township", "乡镇（区）");

  private Kinds() {}

  /** A kind's name; a county's own kind stands for itself. */
  public static String name(String kind) {
    return NAMES.getOrDefault(kind, kind);
  }
}
