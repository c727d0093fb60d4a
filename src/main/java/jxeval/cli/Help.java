package jxeval.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import jxeval.bundled.Bundled;
import jxeval.text.Language;

/** The words of {@code --help} in one language, as picocli asks for them. */
final class Help {
  private Help() {}

  static ResourceBundle bundle(Language language) {
    String resource =
        "jxeval/text/help." + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try {
      return new PropertyResourceBundle(new StringReader(Bundled.text(resource).orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
