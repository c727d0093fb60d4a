package jxeval.secondyear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A generated year: its target file as a tree, its sheets as texts. */
final class YearFolder {
  private static final List<String> POLICY =
      List.of("awards", "funds", "satisfaction", "consequences", "screening", "assessments");
  final Map<String, Object> targets = new LinkedHashMap<>();
  final List<Sheet> sheets = new ArrayList<>();
  final List<Unit> units = new ArrayList<>();
  final List<Handed> handed = new ArrayList<>();
  final Map<String, String> covers = new LinkedHashMap<>();

  /** The target file's text; now and then a number stands in its long form. */
  String yaml() {
    Dice dice = new Dice(targets.toString().length());
    StringBuilder text = new StringBuilder();
    targets.forEach(
        (key, value) -> {
          boolean policy = POLICY.contains(key);
          text.append(key).append(": ").append(flow(value, policy ? dice : null)).append('\n');
        });
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

  private static String flow(Object value, @Nullable Dice dice) {
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      map.forEach(
          (k, v) -> parts.add(flow(k, null) + ": " + flow(v, k.equals("year") ? null : dice)));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(v -> flow(v, dice)).toList()) + "]";
    }
    if (value instanceof String text) {
      return text.matches("[\\p{IsHan}a-z_A-Z][\\p{IsHan}\\w-]*") ? text : '"' + text + '"';
    }
    String plain = value instanceof java.math.BigDecimal d ? d.toPlainString() : value.toString();
    return value instanceof Number && dice != null && dice.in100(10)
        ? dice.of("{value: %s}", "{value: %s, assumed: true, note: 样本}", "{value: %s, clause: 三-8}")
            .formatted(plain)
        : plain;
  }
}
