package jxeval.intake.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import jxeval.check.FileRule;

/**
 * A part whose marks of elements never stand too far apart: a name, comment or text of many
 * megabytes would fill the parser's buffers, which have no limit of their own.
 */
final class ShortRuns extends FilterInputStream {
  private static final int LONGEST = 2 << 20;

  private final String part;
  private int run;

  ShortRuns(InputStream in, String part) {
    super(in);
    this.part = part;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    for (int i = offset; i < offset + n; i++) {
      run = buffer[i] == '<' || buffer[i] == '>' ? 0 : run + 1;
      if (run > LONGEST) {
        throw new Refusal(FileRule.F153, null).with("part", part).with("line", "?");
      }
    }
    return n;
  }
}
