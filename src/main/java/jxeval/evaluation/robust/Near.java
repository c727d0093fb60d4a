package jxeval.evaluation.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Results;
import jxeval.evaluation.StatedBounds;
import jxeval.evaluation.UnitResult;
import jxeval.model.Unit;

/** What a unit would be with a few points more or less: the fewest that change anything for it. */
final class Near {
  private final Results results;
  private final Runs runs;
  private final BigDecimal margin;

  Near(Results results, Runs runs, BigDecimal margin) {
    this.results = results;
    this.runs = runs;
    this.margin = margin;
  }

  List<Supplier<Trial>> trials() {
    List<Supplier<Trial>> trials = new ArrayList<>();
    for (GroupResult group : results.groups()) {
      for (UnitResult unit : group.units()) {
        BigDecimal total = unit.total();
        if (total != null) {
          trials.add(() -> trial(group, unit.unit(), total));
        }
      }
    }
    return trials;
  }

  private Trial trial(GroupResult group, Unit unit, BigDecimal total) {
    List<Hanging> hanging = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    for (BigDecimal shift : shifts(group, total)) {
      List<Hanging.Change> own = new ArrayList<>();
      for (Hanging.Change change : runs.shifted(unit.id(), shift)) {
        if (change.verdict().unit().equals(unit.id())
            && isOf(group, change.verdict())
            && told.add(List.of(change.verdict(), shift.signum()))) {
          own.add(change);
        }
      }
      hanging.addAll(Hanging.of(new Doubt.Points(unit, shift), own));
    }
    return Trial.of(Doubt.Kind.POINTS, hanging);
  }

  private static boolean isOf(GroupResult group, Verdict verdict) {
    boolean ranked = verdict.kind() == Verdict.Kind.RANK || verdict.kind() == Verdict.Kind.GRADE;
    return !ranked || verdict.of().equals(group.assessment().id());
  }

  /** The changes of a total that bring it to, or just past, another total or a bound. */
  private List<BigDecimal> shifts(GroupResult group, BigDecimal total) {
    BigDecimal least = BigDecimal.ONE.movePointLeft(group.assessment().decimals());
    Stream<BigDecimal> totals =
        group.units().stream()
            .map(UnitResult::total)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull);
    Stream<BigDecimal> bounds =
        StatedBounds.ofTotals(results.scheme(), group.assessment()).stream();
    TreeSet<BigDecimal> shifts =
        new TreeSet<>(
            Comparator.<BigDecimal, BigDecimal>comparing(BigDecimal::abs)
                .thenComparing(Comparator.naturalOrder()));
    Stream.concat(totals, bounds)
        .map(t -> t.subtract(total))
        .flatMap(gap -> Stream.of(gap, gap.add(least), gap.subtract(least)))
        .filter(s -> s.signum() != 0 && s.abs().compareTo(margin) < 0)
        .map(s -> s.setScale(Math.max(s.scale(), least.scale())))
        .forEach(shifts::add);
    return List.copyOf(shifts);
  }
}
