package jxeval.evaluation.measure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jxeval.evaluation.Figure;
import jxeval.ledger.Records;
import jxeval.ledger.Subject;
import jxeval.model.Exact;
import jxeval.model.Supposition;
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
  private final @Nullable Figures found;
  private final Predicate<Measure> same;
  private final List<Supposition> supposed;
  private final Targets targets;
  private final Map<String, Map<String, Measured>> known = new ConcurrentHashMap<>();

  public Figures(Scheme scheme, Records records) {
    this(scheme, records, null, m -> false, List.of());
  }

  private Figures(
      Scheme scheme,
      Records records,
      @Nullable Figures found,
      Predicate<Measure> same,
      List<Supposition> supposed) {
    this.scheme = scheme;
    this.records = records;
    this.found = found;
    this.same = same;
    this.supposed = supposed;
    this.targets = new Targets(scheme, records.month());
  }

  /** The figures that the records give, changed as supposed; no row is read again for it. */
  public Figures supposing(List<Supposition> changes) {
    Figures root = supposed.isEmpty() ? this : Objects.requireNonNull(found);
    return changes.isEmpty() ? root : new Figures(scheme, records, root, m -> true, changes);
  }

  /** The figures by a target file of the same units; only measures of other rules are counted. */
  public Figures by(Scheme other) {
    Set<Measure> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Measure measure : other.measures().values()) {
      if (measure.equals(scheme.measures().get(measure.id()))) {
        kept.add(measure);
      }
    }
    return new Figures(other, records, this, kept::contains, List.of());
  }

  /** The figures of other records; only measures over the data sets that differ are counted. */
  public Figures from(Records other, Set<String> sets) {
    return new Figures(
        scheme,
        other,
        this,
        m -> !sets.contains(((Measure.Aggregate) m.formula()).set()),
        List.of());
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
    return measured(measure, subject)
        .portions()
        .get()
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
    Map<String, Measured> ofMeasure = known.computeIfAbsent(id, m -> new ConcurrentHashMap<>());
    String whose = whose(subject);
    Measured measured = ofMeasure.get(whose);
    if (measured == null) {
      measured = found == null ? measure(scheme.measure(id), subject) : again(id, subject);
      ofMeasure.put(whose, measured);
    }
    return measured;
  }

  private static String whose(Subject subject) {
    return subject.owner().map(Unit::id).orElse("");
  }

  private Measured measure(Measure measure, Subject subject) {
    Formulas.Outcome outcome =
        measure.formula().read(new Formulas(this, subject)).times(FieldScale.of(scheme, measure));
    return new Measured(
        new Figure(measure, bounded(outcome.value(), measure), outcome.derivation()),
        outcome.portions());
  }

  private static @Nullable BigFraction bounded(@Nullable BigFraction exact, Measure measure) {
    BigFraction value = exact;
    if (value != null && measure.floor() != null) {
      value = Exact.max(value, measure.floor());
    }
    if (value != null && measure.cap() != null) {
      value = Exact.min(value, measure.cap());
    }
    return value;
  }

  /** A figure that rests on one found: built anew where it is built of figures. */
  private Measured again(String id, Subject subject) {
    Figures root = Objects.requireNonNull(found);
    String unit = whose(subject);
    if (!supposed.isEmpty() && supposed.stream().noneMatch(s -> s.unit().equals(unit))) {
      return root.measured(id, subject);
    }
    Measure measure = scheme.measure(id);
    Measured before =
        measure.formula() instanceof Measure.Aggregate && same.test(measure)
            ? root.measured(id, subject)
            : measure(measure, subject);
    BigFraction change =
        supposed.stream()
            .filter(s -> s.unit().equals(unit) && s.measure().equals(id))
            .map(Supposition::change)
            .reduce(BigFraction.ZERO, BigFraction::add);
    return change.signum() == 0
        ? before
        : new Measured(changed(before.figure(), change), before.portions());
  }

  /** A figure that does not exist is changed from 0. */
  private static Figure changed(Figure figure, BigFraction change) {
    BigFraction from = figure.value() == null ? BigFraction.ZERO : figure.value();
    return new Figure(
        figure.measure(),
        bounded(from.add(change), figure.measure()),
        new Figure.Supposed(figure, change));
  }

  /** A figure and the rows behind it. */
  record Measured(Figure figure, Supplier<Stream<Portion>> portions) {}

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
