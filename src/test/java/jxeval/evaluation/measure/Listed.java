package jxeval.evaluation.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.Fraction;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.ledger.ListedRecords;
import jxeval.ledger.Records;
import jxeval.ledger.Subject;
import jxeval.model.Row;
import jxeval.model.Source;
import jxeval.model.Value;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Records of May 2021 that a test lists row by row, each with the unit and share it counts for. */
public final class Listed implements Records {
  private record Line(String unit, Credited credited) {}

  private final YearMonth month = YearMonth.of(2021, 5);
  private final List<Line> lines = new ArrayList<>();

  @Override
  public YearMonth month() {
    return month;
  }

  /** A row of unit a, counted whole. */
  public Listed row(String set, int rowMonth, String... fields) {
    return row("a", "1", set, rowMonth, fields);
  }

  /** A row of a unit at a share; month 0 for rows without one; {@code field=value}. */
  public Listed row(String unit, String share, String set, int rowMonth, String... fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    Map<String, String> columns = new LinkedHashMap<>();
    for (String field : fields) {
      String[] pair = field.split("=", 2);
      values.put(pair[0], value(pair[1]));
      if (values.get(pair[0]) instanceof Value.Amount) {
        columns.put(pair[0], "C");
      }
    }
    YearMonth of = rowMonth == 0 ? null : YearMonth.of(2021, rowMonth);
    Source source = new Source("a.xlsx", set, lines.size() + 2, columns);
    Item item = ListedRecords.item(new Row(set, null, of, values, source, true));
    lines.add(new Line(unit, new Credited(item, Fraction.of(share))));
    return this;
  }

  @Override
  public List<Credited> of(String set, Subject subject, Span span) {
    return lines.stream()
        .filter(l -> l.credited.item().set().equals(set))
        .filter(l -> subject.owner().map(u -> u.id().equals(l.unit)).orElse(true))
        .filter(l -> covers(l.credited.item().month(), span))
        .map(
            l ->
                subject.owner().isPresent()
                    ? l.credited
                    : new Credited(l.credited.item(), BigFraction.ONE))
        .toList();
  }

  private boolean covers(@Nullable YearMonth of, Span span) {
    return of == null || span.covers(of, month);
  }

  static Value value(String text) {
    if (text.contains("、")) {
      return new Value.Many(Arrays.stream(text.split("、")).map(Listed::value).toList());
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return new Value.Day(LocalDate.parse(text));
    }
    return text.matches("-?\\d+(\\.\\d+)?")
        ? new Value.Amount(new BigDecimal(text))
        : new Value.Text(text);
  }
}
