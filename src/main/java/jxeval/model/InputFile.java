package jxeval.model;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A file under {@code returns/} or {@code ledgers/}.
 *
 * @param file path relative to the year folder, with {@code /}
 * @param sha256 lower-case hex of the bytes that were read; empty where nobody asks for it
 * @param unit id of the unit it reports for; null for ledgers and unreadable files
 * @param month month it reports on; null for ledgers and unreadable files
 */
public record InputFile(
    String file, String sha256, @Nullable String unit, @Nullable YearMonth month, Status status) {

  /** What became of the file; {@code LATER}: after the month of the run, not read. */
  public enum Status {
    COUNTED,
    SUPERSEDED,
    DUPLICATE,
    REJECTED,
    LATER;

    /** The word in results.json. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
