package jxeval.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jxeval.bundled.Bundled;
import org.jspecify.annotations.Nullable;

/** The texts of one bundle file in one language; {@code {name}} stands for a named value. */
public final class Bundle {
  private final String resource;
  private final Map<String, String> texts = new HashMap<>();

  private Bundle(String resource) {
    this.resource = resource;
  }

  /**
   * Reads {@code jxeval/text/<name>.<language>.properties}: a line a text, without the blank lines,
   * comments and continued lines that {@link java.util.Properties} also takes.
   */
  public static Bundle load(String name, Language language) {
    Bundle bundle = new Bundle("jxeval/text/" + name + "." + language.suffix() + ".properties");
    String lines =
        Bundled.text(bundle.resource)
            .orElseThrow(() -> new IllegalStateException("no texts at " + bundle.resource));
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      int equals = lines.indexOf('=', start);
      bundle.texts.put(lines.substring(start, equals), lines.substring(equals + 1, end));
      start = end + 1;
    }
    return bundle;
  }

  public Set<String> keys() {
    return texts.keySet();
  }

  /** The text of a key, or null where the bundle has none. */
  public @Nullable String find(String key, Map<String, String> values) {
    String text = texts.get(key);
    return text == null ? null : fill(plain(text), values);
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

  /** A text as its line means it: with what stands behind a backslash in its place. */
  private static String plain(String text) {
    int escape = text.indexOf('\\');
    if (escape < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (; escape >= 0; escape = text.indexOf('\\', from)) {
      char escaped = text.charAt(escape + 1);
      plain.append(text, from, escape).append(escaped == 'n' ? '\n' : escaped);
      from = escape + 2;
    }
    return plain.append(text, from, text.length()).toString();
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
