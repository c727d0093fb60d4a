package jxeval.output.disk;

import java.nio.file.Path;
import jxeval.text.Words;

/** Another run holds the output folder. */
public final class LockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String folder;
  private final String holder;

  LockedException(Path folder, String holder) {
    super(folder + " is held by " + holder);
    this.folder = folder.toString();
    this.holder = holder;
  }

  /** Process id and host of the run that holds the folder; empty where they cannot be read. */
  public String holder() {
    return holder;
  }

  /** Who holds what, in one sentence. */
  public String message(Words words) {
    return words.of("output", "LOCKED", "path", folder, "holder", holder);
  }
}
