package jxeval.evaluation.score;

import java.util.List;
import jxeval.scheme.Ruling;
import org.jspecify.annotations.Nullable;

/** Who decided, when and why, as notes carry it; {@code -} where the target file does not say. */
public final class RulingWords {
  private RulingWords() {}

  public static List<String> of(Ruling ruling) {
    return List.of(shown(ruling.by()), shown(ruling.date()), shown(ruling.reason()));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
