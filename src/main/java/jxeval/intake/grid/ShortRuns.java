package jxeval.intake.grid;

import java.io.IOException;
import java.io.InputStream;
import jxeval.check.FileRule;

/**
 * A part whose marks of elements never stand too far apart: a name, comment or text of many
 * megabytes would fill the parser's buffers, which have no limit of their own.
 */
final class ShortRuns extends InPieces {
  private static final int LONGEST = 2 << 20;

  private final InputStream in;
  private final String part;
  private int run;

  ShortRuns(InputStream in, String part) {
    this.in = in;
    this.part = part;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    int end = offset + Math.max(0, n);
    if (run + end - offset > LONGEST) {
      countAll(buffer, offset, end);
    } else {
      countLast(buffer, offset, end);
    }
    return n;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void countAll(byte[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      run = isMark(buffer[i]) ? 0 : run + 1;
      if (run > LONGEST) {
        throw new Refusal(FileRule.F153, null).with("part", part).with("line", "?");
      }
    }
  }

  /** All runs being short, it is enough to know how far the last one goes. */
  private void countLast(byte[] buffer, int from, int to) {
    int at = to;
    while (at > from && !isMark(buffer[at - 1])) {
      at--;
    }
    run = at > from ? to - at : run + to - from;
  }

  private static boolean isMark(byte b) {
    return b == '<' || b == '>';
  }
}
