package jxeval.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream out of the program that remembers what it could not pass on. */
final class Outlet extends OutputStream {
  private final OutputStream out;
  private @Nullable String lost;

  Outlet(OutputStream out) {
    this.out = out;
  }

  /**
   * Why something did not get through; empty where all did, or where the reader had seen enough and
   * closed the pipe, as {@code head} does.
   */
  Optional<String> lost() {
    return Optional.ofNullable(lost).filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe"));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      lost = String.valueOf(e.getMessage());
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
