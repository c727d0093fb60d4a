package jxeval.scheme.load;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small target files for tests. */
final class Targets {
  private Targets() {}

  /** A whole file around some blocks; what they lack of the required keys is added. */
  static String file(String blocks) {
    StringBuilder file = new StringBuilder();
    for (String line :
        List.of(
            "schema: jx-eval/targets/1", "title: 某县", "year: 2021", "units: []", "measures: {}")) {
      String key = line.substring(0, line.indexOf(':') + 1);
      if (blocks.lines().noneMatch(l -> l.startsWith(key))) {
        file.append(line).append('\n');
      }
    }
    return file.append(blocks).append('\n').toString();
  }

  static Loaded load(String blocks) {
    return loadWhole(file(blocks));
  }

  static Loaded loadWhole(String file) {
    return SchemeLoader.load("targets-2021.yaml", bytes(file), List.of());
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
