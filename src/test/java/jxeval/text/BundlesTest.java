package jxeval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that one language has the other has too, and both name the same values. */
class BundlesTest {
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

  private static Map<String, Set<String>> texts(String bundle, Language language) {
    Bundle loaded = Bundle.load(bundle, language);
    Map<String, Set<String>> texts = new TreeMap<>();
    for (String key : loaded.keys()) {
      texts.put(
          key,
          VALUE
              .matcher(loaded.text(key, Map.of()))
              .results()
              .map(r -> r.group(1))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return texts;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"cli", "help", "desk", "output", "coverage", "places"})
  void both_languages_have_the_same_texts_with_the_same_values(String bundle) {
    assertEquals(texts(bundle, Language.EN), texts(bundle, Language.ZH));
  }
}
