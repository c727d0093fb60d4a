package jxeval.second;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 补充数据: the same month, unit, item and judge twice is an error, the later row is out. */
final class Entries {
  private Entries() {}

  static void onceEach(List<Line> lines) {
    Set<List<Object>> seen = new HashSet<>();
    lines.removeIf(
        l ->
            l.set().equals("entries")
                && !seen.add(
                    Arrays.asList(
                        l.month(), l.fields().get("unit"), l.text("item"), l.text("by"))));
  }
}
