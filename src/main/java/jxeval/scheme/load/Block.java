package jxeval.scheme.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jxeval.check.SchemeRule;
import jxeval.scheme.load.Key.Need;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with named keys. Every block may also cite its {@code clause}, its {@code source} and a
 * {@code reading}.
 */
final class Block<T> implements Shape<T> {
  private final String name;
  private final Key<?>[] keys;
  private final Function<Given, @Nullable T> make;

  private Block(String name, Key<?>[] keys, Function<Given, @Nullable T> make) {
    this.name = name;
    this.keys = keys;
    this.make = make;
  }

  /**
   * @param name its name in the JSON Schema and in the texts that describe its keys
   * @param make makes the value of what is given; all required keys are then there
   */
  static <T> Block<T> of(String name, Function<Given, @Nullable T> make, Key<?>... keys) {
    return new Block<>(name, keys.clone(), make);
  }

  /** The same with more keys. */
  Block<T> with(List<? extends Key<?>> more) {
    Key<?>[] all = Arrays.copyOf(keys, keys.length + more.size());
    for (int i = 0; i < more.size(); i++) {
      all[keys.length + i] = more.get(i);
    }
    return new Block<>(name, all, make);
  }

  @Override
  public @Nullable T read(Cursor at) {
    if (!(at.node() instanceof Node.Mapping mapping)) {
      at.reportShape(Wanted.MAPPING);
      return null;
    }
    Cursor block = at.under(LongForm.basis(at));
    for (String key : mapping.entries().keySet()) {
      if (!isKey(key)) {
        block.reportUnknownKey(SchemeRule.S806, key, names());
      }
    }
    Given given = new Given(block);
    for (Key<?> key : keys) {
      Cursor value = block.child(key.name());
      if (value != null && !LongForm.isBlank(value.node())) {
        given.enter(key, value);
      } else if (isMissing(key, value)) {
        at.reportMissing(key.name());
      }
    }
    return isWhole(given) ? make.apply(given) : null;
  }

  /**
   * Reads a block that differs from one read before in one key, which both have.
   *
   * @return null where the key's value does not fit
   */
  @Nullable T again(Given before, Cursor at, String changed) {
    Given given = before.at(at);
    for (Key<?> key : keys) {
      Cursor value = key.name().equals(changed) ? at.child(changed) : null;
      if (value != null) {
        given.enter(key, value);
      }
    }
    return make.apply(given);
  }

  private boolean isWhole(Given given) {
    for (Key<?> key : keys) {
      if (key.need() == Need.REQUIRED && given.get(key) == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMissing(Key<?> key, @Nullable Cursor value) {
    return key.need() == Need.REQUIRED || (key.need() == Need.PRESENT && value == null);
  }

  private boolean isKey(String name) {
    for (Key<?> key : keys) {
      if (key.name().equals(name)) {
        return true;
      }
    }
    return LongForm.BLOCK_KEYS.contains(name);
  }

  /** Every key that may stand there, in the order in which they are proposed. */
  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Key<?> key : keys) {
      names.add(key.name());
    }
    names.addAll(LongForm.BLOCK_KEYS);
    return names;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.define(name, () -> described(definitions));
  }

  private Map<String, Object> described(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key<?> key : keys) {
      Map<String, Object> property = new LinkedHashMap<>();
      Optional.ofNullable(definitions.text(name + "." + key.name()))
          .ifPresent(text -> property.put("description", text));
      property.putAll(
          key.need() == Need.REQUIRED
              ? key.shape().longSchema(definitions)
              : LongForm.orBlank(key.shape().longSchema(definitions), definitions));
      properties.put(key.name(), property);
    }
    LongForm.BLOCK_KEYS.forEach(
        key -> properties.putIfAbsent(key, definitions.ref("basis." + key)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    List<String> required =
        Stream.of(keys).filter(k -> k.need() != Need.OPTIONAL).map(Key::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }
}
