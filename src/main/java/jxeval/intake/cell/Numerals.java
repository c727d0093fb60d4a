package jxeval.intake.cell;

import java.util.ArrayList;
import java.util.List;

/**
 * A text taken apart into its numerals and what stands between them.
 *
 * @param shape the text with a 0 for each run of digits: {@code 0年0月0日}
 * @param runs the runs of the digits 0 to 9, in order
 */
record Numerals(String shape, List<String> runs) {

  static Numerals of(String text) {
    StringBuilder shape = new StringBuilder();
    List<String> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        runs.add(text.substring(at, end));
        shape.append('0');
        at = end;
      } else {
        shape.append(text.charAt(at++));
      }
    }
    return new Numerals(shape.toString(), runs);
  }

  /** Where the digits end that begin at a place; the place itself where none does. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
