package jxeval.scheme.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import jxeval.model.Value;
import jxeval.scheme.RowView;
import jxeval.scheme.Truth;
import org.jspecify.annotations.Nullable;

/** A row whose only field is {@code planned}. */
record RowOfSize(@Nullable BigDecimal planned) implements RowView {
  @Override
  public @Nullable Value get(String field) {
    return field.equals("planned") && planned != null ? new Value.Amount(planned) : null;
  }

  @Override
  public YearMonth month() {
    return YearMonth.of(2021, 5);
  }

  @Override
  public Truth blank() {
    return Truth.FALSE;
  }
}
