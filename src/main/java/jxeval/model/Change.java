package jxeval.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that two states do not agree on.
 *
 * @param was null where the first has none
 * @param is null where the second has none
 */
public record Change<K>(K of, @Nullable String was, @Nullable String is) {

  /** What became of it. */
  public enum State {
    CHANGED,
    GONE,
    NEW;

    /** The word in JSON documents. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** All that differs, in the order of the second state, then what it lacks. */
  public static <K> List<Change<K>> between(Map<K, String> was, Map<K, String> is) {
    Map<K, String> left = new LinkedHashMap<>(was);
    List<Change<K>> changes = new ArrayList<>();
    is.forEach(
        (of, now) -> {
          String then = left.remove(of);
          if (!now.equals(then)) {
            changes.add(new Change<>(of, then, now));
          }
        });
    left.forEach((of, then) -> changes.add(new Change<>(of, then, null)));
    return changes;
  }

  public State state() {
    return was == null ? State.NEW : is == null ? State.GONE : State.CHANGED;
  }
}
