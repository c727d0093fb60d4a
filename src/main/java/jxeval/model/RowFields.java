package jxeval.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row by field id. The ids and their order are those of the sheet, known once for
 * all its rows: a busy year has some ten thousand of them.
 */
public final class RowFields extends AbstractMap<String, Value> {
  private final Map<String, Integer> places;
  private final @Nullable Value[] values;

  /**
   * A row whose fields are all blank.
   *
   * @param places field id to place in the row, from 0, in order
   */
  public RowFields(Map<String, Integer> places) {
    this.places = places;
    this.values = new Value[places.size()];
  }

  @Override
  public @Nullable Value get(@Nullable Object field) {
    Integer place = places.get(field);
    return place == null ? null : values[place];
  }

  @Override
  public boolean containsKey(@Nullable Object field) {
    return get(field) != null;
  }

  @Override
  public @Nullable Value put(String field, Value value) {
    Integer place = places.get(field);
    if (place == null) {
      throw new IllegalArgumentException(field);
    }
    Value before = values[place];
    values[place] = value;
    return before;
  }

  @Override
  public Set<Entry<String, Value>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Value>> iterator() {
        return new Filled();
      }

      @Override
      public int size() {
        int filled = 0;
        for (Value value : values) {
          filled += value == null ? 0 : 1;
        }
        return filled;
      }
    };
  }

  private final class Filled implements Iterator<Entry<String, Value>> {
    private final Iterator<Entry<String, Integer>> rest = places.entrySet().iterator();
    private @Nullable Entry<String, Value> next = following();

    private @Nullable Entry<String, Value> following() {
      while (rest.hasNext()) {
        Entry<String, Integer> field = rest.next();
        Value value = values[field.getValue()];
        if (value != null) {
          return Map.entry(field.getKey(), value);
        }
      }
      return null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Entry<String, Value> next() {
      Entry<String, Value> entry = next;
      if (entry == null) {
        throw new NoSuchElementException();
      }
      next = following();
      return entry;
    }
  }
}
