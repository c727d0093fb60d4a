package jxeval.cli.line;

import java.io.Serial;

/** A command line that cannot be run. */
public final class WrongLineException extends Exception {
  @Serial private static final long serialVersionUID = 1L;
  private final transient Mistake mistake;
  private final String path;

  /**
   * A line that leads to a command and goes wrong there.
   *
   * @param path the words that lead to the command
   */
  WrongLineException(Mistake mistake, String path) {
    super(path, null, false, false);
    this.mistake = mistake;
    this.path = path;
  }

  public Mistake mistake() {
    return mistake;
  }

  public String path() {
    return path;
  }
}
