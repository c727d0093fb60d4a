package jxeval.scheme.load;

import java.util.List;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import org.jspecify.annotations.Nullable;

/** Findings in one line each: {@code S806 L3:5 unts units}. */
final class Lines {
  private Lines() {}

  /** All but the notice of assumed values. */
  static List<String> of(Loaded loaded) {
    return loaded.findings().stream()
        .filter(f -> f.rule() != SchemeRule.S890)
        .map(Lines::of)
        .toList();
  }

  static String of(Finding f) {
    return String.join(
        " ",
        f.rule().code(),
        f.at() == null ? "" : shown(f.at().cell()),
        shown(f.found()),
        shown(f.args().get("nearest")));
  }

  private static String shown(@Nullable String text) {
    return text == null ? "-" : text;
  }
}
