package jxeval.output.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import jxeval.text.Words;

/** Output cannot be written; what stood there before stands there still. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String path;
  private final String detail;

  /** Why; each has a text {@code output.<REASON>} in the bundle {@code output}. */
  public enum Reason {
    /** A file stands where a folder is needed. */
    NOT_A_FOLDER,
    /** A folder stands where an output file is to be. */
    FOLDER_IN_PLACE,
    READ_ONLY,
    /** Another program has the output open. */
    OPEN,
    NO_SPACE,
    FAILED
  }

  OutputException(Reason reason, Path path, String detail) {
    super(reason + " " + path + (detail.isEmpty() ? "" : ": " + detail));
    this.reason = reason;
    this.path = path.toString();
    this.detail = detail;
  }

  /** The exception that a failed operation on a file amounts to. */
  static OutputException of(IOException cause, Path path) {
    if (cause instanceof FileAlreadyExistsException there
        && !path.equals(Path.of(there.getFile()))) {
      return new OutputException(Reason.NOT_A_FOLDER, Path.of(there.getFile()), "");
    }
    String said = cause instanceof FileSystemException f ? f.getReason() : cause.getMessage();
    String unsaid = cause instanceof NoSuchFileException ? "No such file or directory" : "";
    String detail = Objects.requireNonNullElse(said, unsaid);
    Reason reason = Reason.FAILED;
    if (detail.contains("No space left") || detail.contains("quota")) {
      reason = Reason.NO_SPACE;
    } else if (cause instanceof AccessDeniedException || detail.contains("Read-only")) {
      reason = Reason.READ_ONLY;
    }
    OutputException output = new OutputException(reason, path, detail);
    output.initCause(cause);
    return output;
  }

  public Reason reason() {
    return reason;
  }

  /** What is wrong and what to do, in one sentence. */
  public String message(Words words) {
    return words.of("output", reason.name(), "path", path, "detail", detail);
  }
}
