package jxeval.intake.grid;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** A deflated part of a zip in memory, unpacked where it lies; one at a time in a thread. */
final class Unpacked extends InPieces {
  private static final int PIECE = 1 << 12;
  private static final ThreadLocal<Inflater> INFLATER =
      ThreadLocal.withInitial(() -> new Inflater(true));

  private final Inflater inflater = INFLATER.get();
  private final byte[] zip;
  private final int to;
  private int at;

  /**
   * Begins a part.
   *
   * @param from first byte of its deflated content
   * @param to the byte after it
   */
  Unpacked(byte[] zip, int from, int to) {
    this.zip = zip;
    this.at = from;
    this.to = to;
    inflater.reset();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int n = inflater.inflate(buffer, offset, length);
      while (n == 0 && length > 0) {
        if (inflater.finished() || inflater.needsDictionary()) {
          return -1;
        }
        feed();
        n = inflater.inflate(buffer, offset, length);
      }
      return n;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private void feed() throws EOFException {
    if (at == to) {
      throw new EOFException();
    }
    int piece = Math.min(PIECE, to - at);
    inflater.setInput(zip, at, piece);
    at += piece;
  }

  /** Lets go of the zip. */
  @Override
  public void close() {
    inflater.reset();
  }
}
