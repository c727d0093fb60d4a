package jxeval.text;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jxeval.check.Finding;
import jxeval.check.Severity;
import org.jspecify.annotations.Nullable;

/** The texts of one language, bundle by bundle as they are asked for. */
public final class Words {
  private final Language language;
  private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();

  public Words(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  private Bundle bundle(String name) {
    Bundle bundle = bundles.get(name);
    if (bundle == null) {
      bundle = Bundle.load(name, language);
      bundles.put(name, bundle);
    }
    return bundle;
  }

  /** A text of a bundle; values come as name, value, name, value. */
  public String of(String bundle, String key, Object... values) {
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < values.length; i += 2) {
      named.put(values[i].toString(), values[i + 1].toString());
    }
    return bundle(bundle).text(key, named);
  }

  /** A text of a bundle that may not have it. */
  public @Nullable String find(String bundle, String key) {
    return bundle(bundle).find(key, Map.of());
  }

  /** A text of the command line. */
  public String cli(String key, Object... values) {
    return of("cli", key, values);
  }

  /** A part of a rule's words: {@code title}, {@code page}; null where it has none. */
  public @Nullable String rule(String code, String part) {
    return bundle("rules/" + code.charAt(0)).find(code + "." + part, Map.of());
  }

  /** What is wrong, in one line. */
  public String message(Finding finding) {
    return part(finding, "message");
  }

  /** What was expected instead; null where the message says it all. */
  public @Nullable String expected(Finding finding) {
    return find(finding, "expected");
  }

  /** What to do about it. */
  public String mend(Finding finding) {
    return part(finding, "mend");
  }

  /** The severity's word. */
  public String severity(Severity severity) {
    return cli("severity." + severity.id());
  }

  private String part(Finding finding, String part) {
    return Objects.requireNonNull(find(finding, part), () -> finding.rule() + "." + part);
  }

  /** The text of a part; that of {@code .none} where there is no other name to tell. */
  private @Nullable String find(Finding finding, String part) {
    String code = finding.rule().code();
    Bundle bundle = bundle("rules/" + code.charAt(0));
    Map<String, String> values = values(finding);
    boolean alone = !values.containsKey("nearest") && !values.containsKey("other");
    boolean none = alone && bundle.keys().contains(code + ".message.none");
    return bundle.find(code + "." + part + (none ? ".none" : ""), values);
  }

  private static Map<String, String> values(Finding finding) {
    Map<String, String> values = new TreeMap<>(finding.args());
    if (finding.found() != null) {
      values.put("found", finding.found());
    }
    return values;
  }
}
