package jxeval.scheme.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The named parts of the JSON Schema. */
final class Definitions {
  private final Map<String, Object> parts = new LinkedHashMap<>();
  private final Map<Map<String, Object>, String> names = new HashMap<>();
  private final UnaryOperator<@Nullable String> texts;

  /**
   * @param texts the description of {@code block.key}; null where there is none
   */
  Definitions(UnaryOperator<@Nullable String> texts) {
    this.texts = texts;
  }

  Map<String, Object> ref(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  /** Defines a part once, which may refer to itself, and refers to it. */
  Map<String, Object> define(String name, Supplier<Map<String, Object>> part) {
    if (!parts.containsKey(name)) {
      parts.put(name, Map.of());
      parts.put(name, part.get());
    }
    return ref(name);
  }

  /** Refers to a part that would otherwise be written out in several places. */
  Map<String, Object> shared(Map<String, Object> part) {
    boolean nested = part.values().stream().anyMatch(Definitions::holdsParts);
    if (!nested) {
      return part;
    }
    String name = names.computeIfAbsent(part, p -> "part." + (names.size() + 1));
    parts.put(name, part);
    return ref(name);
  }

  private static boolean holdsParts(Object value) {
    return value instanceof Map
        || (value instanceof Collection<?> list && list.stream().anyMatch(Map.class::isInstance));
  }

  @Nullable String text(String key) {
    return texts.apply(key);
  }

  Map<String, Object> parts() {
    return parts;
  }
}
