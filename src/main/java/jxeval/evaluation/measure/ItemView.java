package jxeval.evaluation.measure;

import java.time.YearMonth;
import jxeval.ledger.Item;
import jxeval.model.Folding;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.scheme.RowView;
import jxeval.scheme.Scheme;
import jxeval.scheme.Truth;
import org.jspecify.annotations.Nullable;

/**
 * An item as filters see it for one unit, with the fields that depend on the unit.
 *
 * @param unit whose focus, head and leader are compared; null for the county, which has none
 * @param blank what a test of a blank field comes to
 */
public record ItemView(Item item, @Nullable Unit unit, Scheme scheme, YearMonth month, Truth blank)
    implements RowView {

  @Override
  public @Nullable Value get(String field) {
    return switch (field) {
      case "in_focus" -> unit == null ? null : Focused.of(item, unit.focus(), scheme.regions());
      case "led_by" -> ledBy();
      default -> item.get(field);
    };
  }

  /** {@code head} where the unit's head or leader is among the trip's leaders. */
  private @Nullable Value ledBy() {
    Value leaders = item.get("leaders");
    if (unit == null || leaders == null) {
      return null;
    }
    boolean head =
        leaders.each().stream().anyMatch(l -> is(l, unit.head()) || is(l, unit.leader()));
    return new Value.Text(head ? "head" : "other");
  }

  private static boolean is(Value leader, @Nullable String name) {
    return name != null && Folding.same(leader.shown(), name);
  }
}
