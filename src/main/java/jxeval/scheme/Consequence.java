package jxeval.scheme;

import java.util.List;
import jxeval.scheme.condition.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's figures bring upon it: criticism, a statement, a yellow card, praise.
 *
 * @param units kinds it can reach
 * @param bars award ids, {@code prizes}, {@code nominations} or {@code rating} that it closes
 */
public record Consequence(
    String id,
    At at,
    List<String> units,
    Condition when,
    String says,
    List<String> bars,
    @Nullable String clause,
    String path) {

  /** The run that raises it. */
  public enum At {
    MONTHLY,
    QUARTERLY,
    MIDYEAR,
    YEAR_END,
    SURVEY
  }
}
