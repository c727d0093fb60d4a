package jxeval.second;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where results.json differs from the second calculation, field by field. */
final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  static List<String> between(JsonNode tool, Map<String, Object> calculated) {
    Differences differences = new Differences();
    calculated.forEach(
        (part, expected) -> {
          if (part.equals("inputs")) {
            Map<String, String> inputs = new TreeMap<>();
            tool.get(part)
                .forEach(i -> inputs.put(i.get("file").asText(), i.get("status").asText()));
            Map<?, ?> second = (Map<?, ?>) expected;
            differences.text("files", inputs.keySet().toString(), second.keySet().toString());
            inputs.forEach(
                (file, status) -> differences.text(file, status, String.valueOf(second.get(file))));
          } else {
            differences.compare(part, tool.get(part), expected);
          }
        });
    return differences.found;
  }

  private void compare(String at, JsonNode tool, Object second) {
    if (second instanceof List<?> list) {
      text(at + " size", Integer.toString(tool.size()), Integer.toString(list.size()));
      for (int i = 0; i < Math.min(tool.size(), list.size()); i++) {
        compare(at + "[" + i + "]", tool.get(i), list.get(i));
      }
    } else if (second instanceof Map<?, ?> map) {
      String id = map.containsKey("id") ? "(" + map.get("id") + ")" : "";
      map.forEach((key, value) -> compare(at + id + "." + key, tool.path(key.toString()), value));
      if (at.endsWith(".purposes")) {
        text(at + " size", Integer.toString(tool.size()), Integer.toString(map.size()));
      }
    } else {
      text(at, tool.isNull() ? "null" : tool.asText("absent"), String.valueOf(second));
    }
  }

  private void text(String at, String tool, String second) {
    if (!tool.equals(second)) {
      found.add(at + ": program " + tool + ", second " + second);
    }
  }
}
