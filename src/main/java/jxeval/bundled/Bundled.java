package jxeval.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts that are part of the program: its messages, its commands, the columns of its forms. */
public final class Bundled {
  private Bundled() {}

  /**
   * A text; empty where the program has none of that name.
   *
   * @param name path from the root of the program's files, such as {@code jxeval/intake/forms.yaml}
   */
  public static Optional<String> text(String name) {
    return Optional.ofNullable(Kept.text(name)).or(() -> file(name));
  }

  /** The text as it lies among the files. */
  static Optional<String> file(String name) {
    try (InputStream in = Bundled.class.getResourceAsStream("/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
