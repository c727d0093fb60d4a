package jxeval.intake.grid;

import java.io.IOException;
import java.io.InputStream;

/** A stream that is read piece by piece, a single byte as a piece of one. */
abstract class InPieces extends InputStream {

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public abstract int read(byte[] buffer, int offset, int length) throws IOException;
}
