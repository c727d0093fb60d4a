package jxeval.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.Value;
import jxeval.scheme.Span;

/** Records that a test lists one by one; a unit is credited with the items that name it. */
public record ListedRecords(List<Item> items) implements Records {

  @Override
  public YearMonth month() {
    return YearMonth.of(2021, 12);
  }

  @Override
  public List<Credited> of(String set, Subject subject, Span span) {
    return items.stream()
        .filter(i -> i.set().equals(set))
        .filter(
            i ->
                !(subject instanceof Subject.OfUnit u)
                    || new Value.Text(u.unit().id()).equals(i.get("unit")))
        .map(i -> new Credited(i, org.apache.commons.numbers.fraction.BigFraction.ONE))
        .toList();
  }

  /** An item of texts and numbers: {@code field, value, field, value}. */
  public static Item item(String set, int row, Object... fields) {
    Map<String, Value> values = new TreeMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      Object value = fields[i + 1];
      values.put(
          fields[i].toString(),
          value instanceof Integer n
              ? new Value.Amount(BigDecimal.valueOf(n))
              : value instanceof BigDecimal d
                  ? new Value.Amount(d)
                  : new Value.Text(value.toString()));
    }
    Source source = new Source("ledgers/a.xlsx", set, row, Map.of());
    return item(new Row(set, null, null, values, source, true));
  }

  public static Item item(Row row) {
    return new RowItem(row);
  }
}
