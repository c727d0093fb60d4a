package jxeval.evaluation.screening;

import java.time.YearMonth;
import java.util.Map;
import jxeval.evaluation.ScreeningLine;
import jxeval.model.CellRef;
import jxeval.model.Value;
import jxeval.scheme.RowView;
import jxeval.scheme.Truth;
import jxeval.scheme.field.Field;
import jxeval.scheme.field.FieldSets;
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

  /** What a column says, under its header. */
  ScreeningLine.Asked asked(String set, String field, CellRef at) {
    Value value = get(field);
    String header =
        FieldSets.find(set).flatMap(s -> s.field(field)).map(Field::header).orElse(field);
    return new ScreeningLine.Asked(header, value == null ? "" : value.shown(), at);
  }

  @Override
  public Truth blank() {
    return Truth.UNKNOWN;
  }
}
