package jxeval.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import jxeval.bundled.Bundled;
import org.jspecify.annotations.Nullable;

/** The texts of one bundle file in one language; {@code {name}} stands for a named value. */
public final class Bundle {
  private final String resource;
  private final Map<String, String> texts = new TreeMap<>();

  private Bundle(String resource) {
    this.resource = resource;
  }

  /** Reads {@code jxeval/text/<name>.<language>.properties}. */
  public static Bundle load(String name, Language language) {
    Bundle bundle = new Bundle("jxeval/text/" + name + "." + language.suffix() + ".properties");
    String texts =
        Bundled.text(bundle.resource)
            .orElseThrow(() -> new IllegalStateException("no texts at " + bundle.resource));
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : properties.stringPropertyNames()) {
      bundle.texts.put(key, properties.getProperty(key));
    }
    return bundle;
  }

  public Set<String> keys() {
    return texts.keySet();
  }

  /** The text of a key, or null where the bundle has none. */
  public @Nullable String find(String key, Map<String, String> values) {
    String text = texts.get(key);
    return text == null ? null : fill(text, values);
  }

  /**
   * The text of a key with its values filled in.
   *
   * @throws IllegalStateException where the bundle has no such key
   */
  public String text(String key, Map<String, String> values) {
    String text = find(key, values);
    if (text == null) {
      throw new IllegalStateException("no text " + key + " in " + resource);
    }
    return text;
  }

  private static String fill(String text, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      String value = close < 0 ? null : values.get(text.substring(open + 1, close));
      if (value == null) {
        filled.append(text, from, open + 1);
        from = open + 1;
      } else {
        filled.append(text, from, open).append(value);
        from = close + 1;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }
}
