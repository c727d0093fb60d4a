package jxeval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jxeval.bundled.Bundled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

  static List<String> files() throws IOException, URISyntaxException {
    URL one = Objects.requireNonNull(Bundle.class.getResource("cli.zh.properties"));
    Path folder = Path.of(one.toURI()).resolveSibling("");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(f -> f.endsWith(".properties"))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_bundle_is_what_Java_reads_as_properties(String file) throws IOException {
    Properties expected = new Properties();
    expected.load(new StringReader(Bundled.text("jxeval/text/" + file).orElseThrow()));
    boolean chinese = file.endsWith(".zh.properties");
    Bundle bundle =
        Bundle.load(
            file.replaceFirst("\\.(zh|en)\\.properties$", ""), chinese ? Language.ZH : Language.EN);
    assertEquals(expected.stringPropertyNames(), bundle.keys());
    for (String key : bundle.keys()) {
      assertEquals(expected.getProperty(key), bundle.text(key, Map.of()), key);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"cli", "help", "desk", "output", "coverage", "places"})
  void both_languages_have_the_same_texts_with_the_same_values(String bundle) {
    assertEquals(texts(bundle, Language.EN), texts(bundle, Language.ZH));
  }
}
