package jxeval.ledger;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jxeval.model.RowFields;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/** The fields of a project: some of its own, whether filled or not, all others its latest row's. */
final class ProjectFields extends AbstractMap<String, Value> {
  private final Set<String> own;
  private final Map<String, Value> values;
  private final Map<String, Value> latest;

  /**
   * A project whose own fields are all blank.
   *
   * @param own field id to place, from 0, in order
   */
  ProjectFields(Map<String, Integer> own, Map<String, Value> latest) {
    this.own = own.keySet();
    this.values = new RowFields(own);
    this.latest = latest;
  }

  @Override
  public @Nullable Value get(@Nullable Object field) {
    return (own.contains(field) ? values : latest).get(field);
  }

  @Override
  public @Nullable Value put(String field, Value value) {
    return values.put(field, value);
  }

  @Override
  public Set<Entry<String, Value>> entrySet() {
    Map<String, Value> all = new LinkedHashMap<>(latest);
    all.keySet().removeAll(own);
    all.putAll(values);
    return all.entrySet();
  }
}
