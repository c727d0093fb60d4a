package jxeval.intake.row;

import java.math.BigDecimal;
import java.util.List;
import jxeval.check.Finding;
import jxeval.check.RowRule;
import jxeval.model.Row;
import jxeval.model.Value;

/** 引进占比: each over 0 and at most 100, one for all units or one for each. */
final class SharePerUnit implements RowCheck {
  private static final BigDecimal WHOLE = new BigDecimal(100);

  @Override
  public List<Finding> of(Row row) {
    List<Value> shares = row.set().equals("projects") ? row.many("share") : List.of();
    if (shares.isEmpty()) {
      return List.of();
    }
    Value stated = new Value.Many(shares);
    if (!shares.stream().allMatch(SharePerUnit::isShare)) {
      return List.of(Finding.of(RowRule.R408, row.source().cell("share"), stated.shown()));
    }
    int units = row.many("units").size();
    return units == 0 || shares.size() == 1 || shares.size() == units
        ? List.of()
        : List.of(
            Finding.of(RowRule.R409, row.source().cell("share"), stated.shown())
                .with("shares", Integer.toString(shares.size()))
                .with("units", Integer.toString(units)));
  }

  private static boolean isShare(Value value) {
    return value instanceof Value.Amount share
        && share.amount().signum() > 0
        && share.amount().compareTo(WHOLE) <= 0;
  }
}
