package jxeval.evaluation.screening;

import java.time.YearMonth;
import java.util.Map;
import jxeval.model.Value;
import jxeval.scheme.RowView;
import jxeval.scheme.Truth;
import org.jspecify.annotations.Nullable;

/** A review row or project as screening rules see it: a blank field leaves a question open. */
record ScreenedFields(Map<String, Value> fields, YearMonth month) implements RowView {
  private static final Value NO = new Value.Text("否");

  /** 外贸项目 left blank means 否. */
  @Override
  public @Nullable Value get(String field) {
    Value value = fields.get(field);
    return value == null && field.equals("trade_project") ? NO : value;
  }

  @Override
  public Truth blank() {
    return Truth.UNKNOWN;
  }
}
