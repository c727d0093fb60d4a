package jxeval.text;

import java.util.Locale;

/** The languages of messages; workbooks are Chinese. */
public enum Language {
  ZH,
  EN;

  /** The suffix of bundle files. */
  String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language of a POSIX locale name or a language tag: Chinese for {@code zh…}, else English.
   */
  public static Language of(String locale) {
    return locale.toLowerCase(Locale.ROOT).startsWith("zh") ? ZH : EN;
  }
}
