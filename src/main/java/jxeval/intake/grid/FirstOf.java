package jxeval.intake.grid;

import jxeval.check.FileRule;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be true of many cells of a sheet: told once, at the first, with the number.
 */
final class FirstOf {
  private final FileRule rule;
  private @Nullable String cell;
  private String found = "";
  private int count;

  FirstOf(FileRule rule) {
    this.rule = rule;
  }

  void at(int row, int column, String quoted) {
    if (count++ == 0) {
      cell = A1.of(row, column);
      found = quoted;
    }
  }

  /** Tells it, if it occurred. */
  void tell(Reading reading, String sheet) {
    if (count > 0) {
      reading.tell(new Refusal(rule, found).with("count", Integer.toString(count)).in(sheet, cell));
    }
  }
}
