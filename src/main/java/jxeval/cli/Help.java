package jxeval.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import jxeval.text.Language;

/** The words of {@code --help} in one language, as picocli asks for them. */
final class Help {
  private Help() {}

  static ResourceBundle bundle(Language language) {
    String resource =
        "/jxeval/text/help." + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = Objects.requireNonNull(Help.class.getResourceAsStream(resource))) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
