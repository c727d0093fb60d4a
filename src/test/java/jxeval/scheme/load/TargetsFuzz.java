package jxeval.scheme.load;

import java.util.List;

/** Any bytes as a target file, for fuzzing led by coverage: {@code src/test/scripts/fuzz.sh}. */
public final class TargetsFuzz {
  private TargetsFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Loaded loaded = SchemeLoader.load("targets-2021.yaml", bytes, List.of());
    if (loaded.scheme() == null && loaded.findings().isEmpty()) {
      throw new IllegalStateException("refused without a word");
    }
  }
}
