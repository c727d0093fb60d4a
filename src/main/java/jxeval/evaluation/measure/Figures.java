package jxeval.evaluation.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Figure;
import jxeval.ledger.Records;
import jxeval.ledger.Subject;
import jxeval.model.Exact;
import jxeval.model.Unit;
import jxeval.scheme.Filter;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;
import jxeval.scheme.Truth;
import jxeval.scheme.scoring.Standing;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The measures of all subjects at the end of a month, each computed once. */
public final class Figures {
  private final Scheme scheme;
  private final Records records;
  private final Targets targets;
  private final Map<String, Map<String, Measured>> known = new HashMap<>();

  public Figures(Scheme scheme, Records records) {
    this.scheme = scheme;
    this.records = records;
    this.targets = new Targets(scheme, records.month());
  }

  public Scheme scheme() {
    return scheme;
  }

  public Records records() {
    return records;
  }

  public Targets targets() {
    return targets;
  }

  /** The figure of a measure, by its id. */
  public Figure of(String measure, Subject subject) {
    return measured(measure, subject).figure();
  }

  /** The figure of a measure that need not stand in the target file. */
  public Figure of(Measure measure, Subject subject) {
    return measure(measure, subject).figure();
  }

  /** The exact value, null where there is nothing to measure. */
  public @Nullable BigFraction value(String measure, Subject subject) {
    return of(measure, subject).value();
  }

  /** The rows behind a measure, with what each adds. */
  public List<Standing.Part> parts(String measure, Subject subject) {
    return measured(measure, subject).portions().stream()
        .map(p -> (Standing.Part) new PartOf(p, subject))
        .toList();
  }

  /** Whether an item passes a filter of a measure. */
  public boolean passes(Filter filter, jxeval.ledger.Item item, Subject subject) {
    return filter.of(
            new ItemView(item, subject.owner().orElse(null), scheme, records.month(), Truth.FALSE))
        == Truth.TRUE;
  }

  Measured measured(String id, Subject subject) {
    Map<String, Measured> ofMeasure = known.computeIfAbsent(id, m -> new HashMap<>());
    String whose = subject.owner().map(Unit::id).orElse("");
    Measured measured = ofMeasure.get(whose);
    if (measured == null) {
      measured = measure(scheme.measure(id), subject);
      ofMeasure.put(whose, measured);
    }
    return measured;
  }

  private Measured measure(Measure measure, Subject subject) {
    Formulas.Outcome outcome =
        measure.formula().read(new Formulas(this, subject)).times(FieldScale.of(scheme, measure));
    BigFraction value = outcome.value();
    if (value != null && measure.floor() != null) {
      value = Exact.max(value, measure.floor());
    }
    if (value != null && measure.cap() != null) {
      value = Exact.min(value, measure.cap());
    }
    return new Measured(new Figure(measure, value, outcome.derivation()), outcome.portions());
  }

  /** A figure and the rows behind it. */
  record Measured(Figure figure, List<Portion> portions) {}

  private final class PartOf implements Standing.Part {
    private final Portion portion;
    private final Subject subject;

    PartOf(Portion portion, Subject subject) {
      this.portion = portion;
      this.subject = subject;
    }

    @Override
    public BigFraction amount() {
      return portion.amount();
    }

    @Override
    public boolean fits(Filter filter) {
      return passes(filter, portion.item(), subject);
    }
  }
}
