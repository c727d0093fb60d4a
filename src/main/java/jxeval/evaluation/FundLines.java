package jxeval.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jxeval.ledger.Item;
import jxeval.ledger.Records;
import jxeval.ledger.Subject;
import jxeval.model.Exact;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.scheme.Scheme;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;

/** Work funds of the units whose kind is granted some, and of all that spent some; file order. */
public final class FundLines {
  private FundLines() {}

  public static List<FundLine> of(Scheme scheme, Records records) {
    List<FundLine> lines = new ArrayList<>();
    for (Unit unit : scheme.units()) {
      Map<String, List<Figure.Contribution>> payments = payments(unit, records);
      BigFraction granted = scheme.funds().grants().get(unit.kind());
      if (granted != null || !payments.isEmpty()) {
        lines.add(line(unit, granted == null ? BigFraction.ZERO : granted, payments));
      }
    }
    return lines;
  }

  /** Ids of the units that spent more than they were granted. */
  public static Set<String> overspent(List<FundLine> lines) {
    return lines.stream()
        .filter(l -> l.overspent().signum() > 0)
        .map(l -> l.unit().id())
        .collect(Collectors.toSet());
  }

  private static FundLine line(
      Unit unit, BigFraction granted, Map<String, List<Figure.Contribution>> payments) {
    Map<String, BigFraction> purposes = new LinkedHashMap<>();
    payments.forEach((purpose, rows) -> purposes.put(purpose, Figure.Contribution.sum(rows)));
    BigFraction spent = purposes.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    BigFraction left = granted.subtract(spent);
    return new FundLine(
        unit,
        granted,
        spent,
        Exact.max(BigFraction.ZERO, left),
        Exact.max(BigFraction.ZERO, left.negate()),
        purposes,
        payments);
  }

  /** What was spent to date, by purpose in order of appearance. */
  private static Map<String, List<Figure.Contribution>> payments(Unit unit, Records records) {
    Map<String, List<Figure.Contribution>> payments = new LinkedHashMap<>();
    records
        .of("funds", Subject.of(unit), Span.TO_DATE)
        .forEach(
            c ->
                c.item()
                    .number("amount")
                    .ifPresent(
                        a ->
                            payments
                                .computeIfAbsent(purpose(c.item()), p -> new ArrayList<>())
                                .add(Figure.Contribution.of(c.item(), "amount"))));
    return payments;
  }

  private static String purpose(Item row) {
    Value purpose = row.get("purpose");
    return purpose == null ? "其他" : purpose.shown();
  }
}
