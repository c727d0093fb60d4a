package jxeval.evaluation.measure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.model.Exact;
import jxeval.model.Folding;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The aggregations over rows that already passed the filter, one method a kind. */
final class Aggregation {
  private static final Comparator<@Nullable YearMonth> BY_MONTH =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private final List<Credited> rows;
  private final int year;

  Aggregation(List<Credited> rows, int year) {
    this.rows = rows;
    this.year = year;
  }

  /** A count adds the share. */
  Tally count() {
    return new Tally(
        Exact.sum(rows, Credited::share),
        () ->
            rows.stream()
                .map(c -> new Portion(c.item(), c.item().at(), BigFraction.ONE, c.share())));
  }

  Tally sum(String field) {
    return new Tally(total(field), () -> credit(field));
  }

  /** The sum alone; decimals of one share are added up before it is taken of them. */
  BigFraction total(String field) {
    Map<BigFraction, BigDecimal> byShare = new HashMap<>();
    List<BigFraction> given = new ArrayList<>();
    for (Credited row : rows) {
      if (row.item().get(field) instanceof Value.Amount decimal) {
        byShare.merge(row.share(), decimal.amount(), BigDecimal::add);
      } else {
        row.item().number(field).ifPresent(n -> given.add(Exact.product(n, row.share())));
      }
    }
    byShare.forEach((share, sum) -> given.add(Exact.product(Exact.of(sum), share)));
    return Exact.sum(given);
  }

  /** The arithmetic mean over the rows with a value, each whole. */
  Tally mean(String field) {
    List<Portion> all = whole(field);
    BigFraction each = BigFraction.of(1, Math.max(1, all.size()));
    return Tally.sumOfSome(
        all.stream().map(p -> new Portion(p.item(), p.at(), p.stated(), each)).toList());
  }

  /** The largest value of a row, whole; the first of equal ones. */
  Tally max(String field) {
    return Tally.sumOfSome(
        whole(field).stream()
            .reduce((a, b) -> Exact.compare(b.stated(), a.stated()) > 0 ? b : a)
            .stream()
            .toList());
  }

  /**
   * The sum over the last month in which a row has a value, a project's month that of its latest
   * row; rows of no month come before all.
   */
  Tally latest(String field) {
    List<Portion> last = new ArrayList<>();
    for (Portion portion : credit(field).toList()) {
      int order = last.isEmpty() ? 0 : BY_MONTH.compare(month(portion), month(last.get(0)));
      if (order > 0) {
        last.clear();
      }
      if (order >= 0) {
        last.add(portion);
      }
    }
    return Tally.sumOfSome(last);
  }

  private static @Nullable YearMonth month(Portion portion) {
    return portion.item().lastMonth();
  }

  /** Each trip gives the days that those before it do not already cover. */
  Tally days() {
    DayCount days = new DayCount(year);
    return Tally.sumOf(rows.stream().map(c -> Portion.whole(c, days.add(c.item()))).toList());
  }

  /** Each named leader's distinct days. */
  Tally personDays() {
    Map<String, DayCount> byLeader = new LinkedHashMap<>();
    List<Portion> portions = new ArrayList<>();
    for (Credited trip : rows) {
      BigFraction brings = BigFraction.ZERO;
      for (Value leader : values(trip.item(), "leaders")) {
        brings =
            brings.add(
                byLeader
                    .computeIfAbsent(Folding.fold(leader.shown()), l -> new DayCount(year))
                    .add(trip.item()));
      }
      portions.add(Portion.whole(trip, brings));
    }
    return Tally.sumOf(portions);
  }

  static List<Value> values(Item item, String field) {
    Value value = item.get(field);
    return value == null ? List.of() : value.each();
  }

  /** Cell by cell what a field's numbers give at the row's share. */
  private Stream<Portion> credit(String field) {
    return rows.stream().mapMulti((row, taker) -> credit(row, field, taker));
  }

  private static void credit(Credited row, String field, Consumer<Portion> taker) {
    Item item = row.item();
    List<Item.Part> parts = item.parts(field);
    if (parts == null) {
      item.number(field).ifPresent(n -> taker.accept(new Portion(item, item.at(), n, row.share())));
    } else {
      for (Item.Part part : parts) {
        taker.accept(new Portion(item, part.at(), Exact.of(part.amount()), row.share()));
      }
    }
  }

  /** Row by row a field's number, whole. */
  private List<Portion> whole(String field) {
    List<Portion> portions = new ArrayList<>();
    for (Credited row : rows) {
      Item item = row.item();
      item.number(field)
          .ifPresent(n -> portions.add(new Portion(item, item.at(field), n, BigFraction.ONE)));
    }
    return portions;
  }
}
