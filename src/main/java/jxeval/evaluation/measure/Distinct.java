package jxeval.evaluation.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.model.Folding;
import jxeval.model.Value;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The number of different values of a field, or of the months or quarters that its dates lie in;
 * each value counts whole.
 */
final class Distinct {
  private final Map<String, List<Credited>> rowsByValue = new LinkedHashMap<>();
  private final int year;
  private final BiPredicate<Filter, Credited> passes;

  Distinct(
      List<Credited> rows,
      Measure.Aggregate formula,
      String field,
      int year,
      BiPredicate<Filter, Credited> passes) {
    this.year = year;
    this.passes = passes;
    for (Credited row : rows) {
      for (Value value : Aggregation.values(row.item(), field)) {
        key(value, row.item(), field, formula.per())
            .ifPresent(k -> rowsByValue.computeIfAbsent(k, v -> new ArrayList<>()).add(row));
      }
    }
    Measure.Having having = formula.having();
    if (having != null) {
      rowsByValue.values().removeIf(r -> !having.keeps(new Group(r)));
    }
  }

  Tally tally() {
    return Tally.sumOf(
        rowsByValue.values().stream()
            .map(rows -> Portion.whole(rows.get(0), BigFraction.ONE))
            .toList());
  }

  private static Optional<String> key(Value value, Item item, String field, @Nullable Span per) {
    if (per == null) {
      return Optional.of(Folding.fold(value.shown()));
    }
    YearMonth month =
        value instanceof Value.Day day
            ? YearMonth.from(day.date())
            : field.equals("month") ? item.month() : null;
    if (month == null) {
      return Optional.empty();
    }
    return Optional.of(
        per == Span.QUARTER
            ? month.getYear() + "Q" + (month.getMonthValue() + 2) / 3
            : month.toString());
  }

  private final class Group implements Measure.Having.Rows {
    private final List<Credited> rows;

    Group(List<Credited> rows) {
      this.rows = rows;
    }

    @Override
    public BigFraction sum(String field) {
      return new Aggregation(rows, year).total(field);
    }

    @Override
    public boolean some(Filter filter) {
      return rows.stream().anyMatch(r -> passes.test(filter, r));
    }
  }
}
