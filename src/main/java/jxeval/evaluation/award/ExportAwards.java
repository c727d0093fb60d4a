package jxeval.evaluation.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.evaluation.AwardEntry;
import jxeval.evaluation.AwardEntry.Kind;
import jxeval.evaluation.AwardEntry.Status;
import jxeval.evaluation.Figure;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.ledger.Subject;
import jxeval.model.Exact;
import jxeval.model.Folding;
import jxeval.model.Value;
import jxeval.model.Working;
import jxeval.scheme.Award;
import jxeval.scheme.Span;
import jxeval.scheme.Tiers;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * 企业外贸出口奖 (五-一-5): to the enterprises of each product class, on the year's exports in 万美元 or their
 * increase over a base; classes in file order, the larger base first. An enterprise that earns 0 is
 * not listed.
 */
final class ExportAwards {
  private final Award.Exports award;
  private final YearEnd year;

  private ExportAwards(Award.Exports award, YearEnd year) {
    this.award = award;
    this.year = year;
  }

  static List<AwardEntry> of(Award.Exports award, YearEnd year) {
    ExportAwards awards = new ExportAwards(award, year);
    List<AwardEntry> entries = new ArrayList<>();
    award.classes().forEach((product, rules) -> entries.addAll(awards.of(product, rules)));
    return List.copyOf(entries);
  }

  /** An enterprise under the name first written, with the year's exports of one class. */
  private record Exporter(
      String name, BigFraction total, BigFraction before, List<Figure.Contribution> rows) {
    BigFraction base(boolean increase) {
      return increase ? total.subtract(before) : total;
    }

    boolean qualifies(Award.ExportClass rules) {
      boolean enough = rules.threshold() == null || Exact.compare(total, rules.threshold()) >= 0;
      return enough && grew(rules);
    }

    private boolean grew(Award.ExportClass rules) {
      return rules.growth() == null
          || before.signum() == 0
          || Exact.compare(total.subtract(before).divide(before), rules.growth()) >= 0;
    }
  }

  private List<AwardEntry> of(String product, Award.ExportClass rules) {
    return exporters(product).stream()
        .filter(e -> e.qualifies(rules))
        .sorted(
            Comparator.comparing((Exporter e) -> e.base(rules.ofIncrease()), Exact::compare)
                .reversed()
                .thenComparing(Exporter::name))
        .flatMap(e -> entry(product, rules, e).stream())
        .toList();
  }

  private Optional<AwardEntry> entry(String product, Award.ExportClass rules, Exporter e) {
    BigFraction base = e.base(rules.ofIncrease());
    Entry entry =
        Entry.of(award, Kind.EXPORT)
            .in(product)
            .to(e.name())
            .on(base)
            .from(e.rows())
            .under(rules.clause())
            .because(
                rules.ofIncrease() ? "increase" : "total",
                Yuan.shown(e.total()),
                Yuan.shown(e.before()));
    Tiers tiers = rules.tiers();
    if (tiers == null) {
      return base.signum() > 0 ? Optional.of(entry.as(Status.UNCONFIGURED)) : Optional.empty();
    }
    Working exact = tiers.earned(base, Yuan.IN_WAN);
    Working working =
        (rules.cap() == null ? exact : exact.atMost(Working.named("cap_project", rules.cap())))
            .rounded(0);
    BigDecimal yuan = Yuan.halfUp(working.value());
    return yuan.signum() == 0 ? Optional.empty() : Optional.of(entry.by(working).due(yuan));
  }

  private List<Exporter> exporters(String product) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<Figure.Contribution>> rows = new LinkedHashMap<>();
    year.records().of("trade", Subject.COUNTY, Span.TO_DATE).stream()
        .map(Credited::item)
        .filter(i -> i.get("product") != null && i.get("product").is(product))
        .forEach(
            i -> {
              String name = enterprise(i);
              names.putIfAbsent(Folding.fold(name), name);
              rows.computeIfAbsent(Folding.fold(name), n -> new ArrayList<>())
                  .add(Figure.Contribution.of(i, "export_usd"));
            });
    List<Exporter> exporters = new ArrayList<>();
    names.forEach(
        (folded, name) -> {
          List<Figure.Contribution> own = rows.getOrDefault(folded, List.of());
          exporters.add(
              new Exporter(name, Figure.Contribution.sum(own), before(folded), List.copyOf(own)));
        });
    return exporters;
  }

  private BigFraction before(String folded) {
    return award.bases().entrySet().stream()
        .filter(b -> Folding.fold(b.getKey()).equals(folded))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(BigFraction.ZERO);
  }

  private static String enterprise(Item item) {
    return Optional.ofNullable(item.get("enterprise")).map(Value::shown).orElse("");
  }
}
