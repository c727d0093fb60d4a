package jxeval.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Whether a unit handed in the return due for a month (三-3-五).
 *
 * @param file path of the version that counts; null when none does
 * @param submitted the date that decided the status; null when rejected or missing or unknown
 */
public record Submission(
    String unit,
    YearMonth month,
    Status status,
    @Nullable String file,
    @Nullable LocalDate submitted) {

  /** Timeliness; {@code REJECTED}: files came but none counts. */
  public enum Status {
    ON_TIME,
    LATE,
    MISSING,
    REJECTED;

    /** The word in results.json and in filters. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
