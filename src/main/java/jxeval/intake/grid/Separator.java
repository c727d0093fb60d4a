package jxeval.intake.grid;

/** Finds what separates the cells of a text: comma, tab or semicolon. */
final class Separator {
  private static final char[] CANDIDATES = {',', '\t', ';'};
  private static final int LINES = 100;
  static final char NONE = 0;

  private Separator() {}

  /** The candidate found in most of the first lines, outside quotes; {@link #NONE} without any. */
  static char of(String text) {
    int[] lines = new int[CANDIDATES.length];
    int[] total = new int[CANDIDATES.length];
    int[] here = new int[CANDIDATES.length];
    boolean quoted = false;
    int count = 0;
    for (int at = 0; at <= text.length() && count < LINES; at++) {
      char c = at == text.length() ? '\n' : text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n' && (!quoted || at == text.length())) {
        for (int i = 0; i < CANDIDATES.length; i++) {
          lines[i] += here[i] > 0 ? 1 : 0;
          total[i] += here[i];
          here[i] = 0;
        }
        count++;
      } else if (!quoted) {
        for (int i = 0; i < CANDIDATES.length; i++) {
          here[i] += c == CANDIDATES[i] ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int i = 1; i < CANDIDATES.length; i++) {
      if (lines[i] > lines[best] || (lines[i] == lines[best] && total[i] > total[best])) {
        best = i;
      }
    }
    return lines[best] == 0 ? NONE : CANDIDATES[best];
  }
}
