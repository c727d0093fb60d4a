package jxeval.report.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.Results;
import jxeval.model.Change;

/**
 * What a second run of the same folder changes, unit by unit.
 *
 * @param values the values of the target file that differ
 * @param moneyBefore sum of the awards in 元, divisions and persons left out; {@code moneyAfter} in
 *     the second run
 */
public record Comparison(
    Results before,
    Results after,
    List<ChangedValue> values,
    List<Difference> differences,
    BigDecimal moneyBefore,
    BigDecimal moneyAfter) {

  /** The second run against the first, of the same kind. */
  public static Comparison of(Results before, Results after) {
    List<ChangedValue> values = ChangedValue.between(before.scheme(), after.scheme());
    Causes causes = new Causes(values);
    Printed then = new Printed(before);
    Printed now = new Printed(after);
    List<Difference> differences =
        Change.between(then.values(), now.values()).stream()
            .map(c -> difference(c, c.is() == null ? then : now, causes))
            .toList();
    return new Comparison(before, after, values, differences, money(before), money(after));
  }

  private static Difference difference(Change<Printed.Item> change, Printed where, Causes causes) {
    Printed.Item of = change.of();
    return new Difference(
        of.owner(),
        of.kind(),
        of.item(),
        change.was(),
        change.is(),
        causes.under(where.blocks(of)));
  }

  private static BigDecimal money(Results results) {
    return results.awards().stream()
        .filter(e -> e.kind() != AwardEntry.Kind.DIVISION && e.kind() != AwardEntry.Kind.PERSON)
        .map(AwardEntry::amount)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
