package jxeval.scheme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a doubtful or conflicting text is read; without {@code by} and {@code date} it is assumed.
 */
public record Reading(
    String id,
    String question,
    List<String> clauses,
    String decision,
    @Nullable String by,
    @Nullable LocalDate date) {

  public boolean assumed() {
    return by == null || date == null;
  }
}
