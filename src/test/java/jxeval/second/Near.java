package jxeval.second;

import java.util.List;

/** Whether a name is nearly a unit's (5-details, Reading). */
final class Near {
  private static final List<String> LEADING = List.of("金溪县", "省", "市", "县");
  private static final List<String> ENDING = List.of("镇政府", "乡政府", "管委会", "局", "委", "办", "镇", "乡");

  private Near() {}

  static boolean isNear(County county, String name) {
    return county.units.values().stream()
        .flatMap(u -> County.names(u).stream())
        .map(Texts::fold)
        .anyMatch(n -> core(n).equals(core(name)) || isOneOff(n, name));
  }

  private static String core(String name) {
    String core = name;
    for (String leading : LEADING) {
      if (core.startsWith(leading) && core.length() > leading.length()) {
        core = core.substring(leading.length());
        break;
      }
    }
    for (String ending : ENDING) {
      if (core.endsWith(ending) && core.length() > ending.length()) {
        return core.substring(0, core.length() - ending.length());
      }
    }
    return core;
  }

  /** One character added, left out or changed, in three or more. */
  private static boolean isOneOff(String a, String b) {
    if (a.length() < 3 || b.length() < 3 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.length() == b.length()
        ? a.substring(i + (i < a.length() ? 1 : 0))
            .equals(b.substring(i + (i < b.length() ? 1 : 0)))
        : a.length() > b.length()
            ? a.substring(i + 1).equals(b.substring(i))
            : b.substring(i + 1).equals(a.substring(i));
  }
}
