package jxeval.intake.grid;

import java.util.Arrays;
import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/** The shared strings of an .xls, decoded when a cell asks for one. */
final class BiffTexts {
  private final BiffInput input;
  private final Limits limits;
  private final long[] positions;
  private final @Nullable String[] texts;
  private long chars;

  /**
   * The strings of an SST record that is positioned behind its two counts.
   *
   * @param most how many strings it says to hold
   */
  BiffTexts(BiffInput input, int most, Limits limits) {
    this.input = input;
    this.limits = limits;
    long[] found = new long[1_024];
    int count = 0;
    while (count < most && !input.atEnd()) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = input.position();
      input.skipText();
    }
    positions = Arrays.copyOf(found, count);
    texts = new @Nullable String[count];
  }

  /** The string of an index. */
  String get(int index) {
    if (index < 0 || index >= positions.length) {
      throw new Refusal(FileRule.F156, Integer.toString(index));
    }
    String text = texts[index];
    if (text == null) {
      input.moveTo(positions[index]);
      text = input.text(limits);
      texts[index] = text;
      chars += text.length();
      if (chars > limits.sharedChars()) {
        throw Refusal.overLimit(FileRule.F118, chars, limits.sharedChars());
      }
    }
    return text;
  }
}
