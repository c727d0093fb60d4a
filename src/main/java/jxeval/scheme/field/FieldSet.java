package jxeval.scheme.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A data set.
 *
 * @param name its sheet's name
 */
public record FieldSet(String id, String name, Map<String, Field> fields) {

  public Optional<Field> field(String fieldId) {
    return Optional.ofNullable(fields.get(fieldId));
  }

  /** The same with more fields; a field of its own wins over one of the same id. */
  public FieldSet with(Iterable<Field> more) {
    Map<String, Field> all = new LinkedHashMap<>(fields);
    more.forEach(f -> all.putIfAbsent(f.id(), f));
    return new FieldSet(id, name, all);
  }

  static FieldSet of(String id, String name, List<Field> fields) {
    return new FieldSet(id, name, Map.of()).with(fields);
  }
}
