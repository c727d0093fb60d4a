package jxeval.report.scheme;

import java.util.Map;
import jxeval.scheme.load.TargetsSchema;
import jxeval.text.Bundle;
import jxeval.text.Language;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of target files with every key described in Chinese and English. */
public final class DescribedSchema {
  private static final String BUNDLE = "targets";

  private DescribedSchema() {}

  /** As shipped in {@code schema/targets.schema.json}. */
  public static String json() {
    Bundle chinese = Bundle.load(BUNDLE, Language.ZH);
    Bundle english = Bundle.load(BUNDLE, Language.EN);
    return TargetsSchema.json(
        key -> {
          String zh = describe(chinese, key);
          String en = describe(english, key);
          return zh == null || en == null ? null : zh + "｜" + en;
        });
  }

  /** The text of {@code block.key}, else that of the key in any block. */
  private static @Nullable String describe(Bundle bundle, String key) {
    String own = bundle.find(key, Map.of());
    return own != null ? own : bundle.find("any" + key.substring(key.lastIndexOf('.')), Map.of());
  }
}
