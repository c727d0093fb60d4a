package jxeval.scheme.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.scheme.yaml.Node;
import org.jspecify.annotations.Nullable;

/** One word of a list. */
record OneOf<T>(Map<String, T> words) implements Shape<T> {

  /** The constants of an enum by their names in lower case. */
  static <E extends Enum<E>> OneOf<E> of(E[] constants) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : constants) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return new OneOf<>(words);
  }

  static OneOf<String> of(String... words) {
    Map<String, String> same = new LinkedHashMap<>();
    for (String word : words) {
      same.put(word, word);
    }
    return new OneOf<>(same);
  }

  /** The same with fewer words. */
  OneOf<T> only(String... few) {
    Map<String, T> left = new LinkedHashMap<>(words);
    left.keySet().retainAll(List.of(few));
    return new OneOf<>(left);
  }

  /** A word that says true and one that says false. */
  static OneOf<Boolean> choice(String yes, String no) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put(yes, true);
    words.put(no, false);
    return new OneOf<>(words);
  }

  @Override
  public @Nullable T read(Cursor at) {
    if (!(at.node() instanceof Node.Scalar)) {
      at.reportShape(Wanted.TEXT);
      return null;
    }
    T word = words.get(at.text().orElse(""));
    if (word == null) {
      at.reportUnknown(SchemeRule.S813, at.node().shown(), words.keySet());
    }
    return word;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Map.of("enum", List.copyOf(words.keySet()));
  }
}
