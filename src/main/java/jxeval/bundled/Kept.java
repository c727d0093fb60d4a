package jxeval.bundled;

import org.jspecify.annotations.Nullable;

/** The texts that the build put into classes; as it stands here, none. */
final class Kept {
  private Kept() {}

  static @Nullable String text(String name) {
    return null;
  }
}
