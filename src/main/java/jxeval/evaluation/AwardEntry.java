package jxeval.evaluation;

import java.math.BigDecimal;
import java.util.List;
import jxeval.model.Working;
import jxeval.scheme.Award;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A line of the award tables.
 *
 * @param id {@code <award>} or {@code <award>/<slot or class>}
 * @param payee unit id, or the enterprise's name; null for an empty slot or a disputed project
 * @param project its number, else its name
 * @param base what a tiered or export award is computed on
 * @param amount whole 元; null where unconfigured, undecided or empty
 * @param basis how it came about, in words by key
 * @param working the arithmetic behind the amount; null where there is none
 * @param rows the cells of the returns that the base, or else the amount, is made of
 */
public record AwardEntry(
    Award award,
    String id,
    @Nullable String payee,
    Kind kind,
    @Nullable String project,
    @Nullable String person,
    @Nullable BigFraction base,
    @Nullable BigDecimal amount,
    List<Raised.Reason> basis,
    @Nullable Working working,
    List<Figure.Contribution> rows,
    @Nullable String clause,
    Status status) {

  /** The kind of line. */
  public enum Kind {
    PRIZE,
    TASK_COMPLETION,
    DIVISION,
    TIERED,
    EXPORT,
    NOMINATION,
    PERSON
  }

  /** What stands with it. */
  public enum Status {
    DUE,
    UNDECIDED,
    EMPTY,
    BARRED,
    UNCONFIGURED,
    NOMINATED,
    EXCLUDED;

    /** Whether a prize is won, its amount configured or not. */
    public boolean isWon() {
      return this == DUE || this == UNCONFIGURED;
    }
  }
}
