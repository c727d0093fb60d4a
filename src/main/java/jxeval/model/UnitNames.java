package jxeval.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Units by the names and aliases that returns write; never by guess. */
public final class UnitNames {
  private static final List<String> GENERIC_STARTS = List.of("金溪县", "省", "市", "县");
  private static final List<String> GENERIC_ENDS =
      List.of("镇政府", "乡政府", "管委会", "局", "委", "办", "镇", "乡");

  private final Map<String, Unit> exact = new LinkedHashMap<>();

  /** Those that are looked for in texts, the longest first. */
  private final List<String> telling;

  /** Of equal names the first unit's counts. */
  public UnitNames(List<Unit> units) {
    for (Unit unit : units) {
      namesOf(unit).forEach(name -> exact.putIfAbsent(Folding.fold(name), unit));
    }
    this.telling = new ArrayList<>(exact.keySet());
    telling.removeIf(n -> n.length() < 2);
    telling.sort((a, b) -> b.length() - a.length());
  }

  /** The unit of exactly that folded name or alias. */
  public Optional<Unit> find(String name) {
    return Optional.ofNullable(exact.get(Folding.fold(name)));
  }

  /**
   * The unit that a name no unit bears nearly says: equal without a generic start and end, or one
   * character off in three or more. The first in file order.
   */
  public Optional<Unit> nearest(String name) {
    String folded = Folding.fold(name);
    return exact.entrySet().stream()
        .filter(e -> isNear(e.getKey(), folded))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The units whose names or aliases occur in a text; a name inside a longer one that also occurs
   * there does not count.
   */
  public List<Unit> in(String text) {
    String folded = Folding.fold(text);
    List<Unit> found = new ArrayList<>();
    for (String name : telling) {
      if (folded.contains(name)) {
        folded = folded.replace(name, "\n");
        Unit unit = Objects.requireNonNull(exact.get(name));
        if (!found.contains(unit)) {
          found.add(unit);
        }
      }
    }
    return found;
  }

  private static List<String> namesOf(Unit unit) {
    List<String> names = new ArrayList<>();
    names.add(unit.name());
    names.addAll(unit.aliases());
    return names;
  }

  private static boolean isNear(String known, String found) {
    return core(known).equals(core(found))
        || (Math.min(known.length(), found.length()) >= 3 && isOneOff(known, found));
  }

  /** A name without its generic start and end; never empty. */
  static String core(String name) {
    String core = name;
    for (String start : GENERIC_STARTS) {
      if (core.startsWith(start) && core.length() > start.length()) {
        core = core.substring(start.length());
        break;
      }
    }
    for (String end : GENERIC_ENDS) {
      if (core.endsWith(end) && core.length() > end.length()) {
        return core.substring(0, core.length() - end.length());
      }
    }
    return core;
  }

  /** Whether one character replaced, added or left out makes two names equal that are not. */
  private static boolean isOneOff(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int fromA = start + (a.length() >= b.length() ? 1 : 0);
    int fromB = start + (b.length() >= a.length() ? 1 : 0);
    return a.substring(fromA).equals(b.substring(fromB));
  }
}
