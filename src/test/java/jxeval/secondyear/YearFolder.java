package jxeval.secondyear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A generated year: its target file as a tree, its sheets as texts. */
final class YearFolder {
  final Map<String, Object> targets = new LinkedHashMap<>();
  final List<Sheet> sheets = new ArrayList<>();
  final List<Unit> units = new ArrayList<>();
  final List<Handed> handed = new ArrayList<>();
  final Map<String, String> covers = new LinkedHashMap<>();

  /** The target file's text. */
  String yaml() {
    StringBuilder text = new StringBuilder();
    targets.forEach((key, value) -> text.append(key).append(": ").append(flow(value)).append('\n'));
    return text.toString();
  }

  void write(Path folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>(covers);
    sheets.forEach(s -> files.put(s.path(), s.csv()));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      map.forEach((k, v) -> parts.add(flow(k) + ": " + flow(v)));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(YearFolder::flow).toList()) + "]";
    }
    if (value instanceof String text) {
      return text.matches("[\\p{IsHan}a-z_A-Z][\\p{IsHan}\\w-]*") ? text : '"' + text + '"';
    }
    return value instanceof java.math.BigDecimal d ? d.toPlainString() : value.toString();
  }
}
