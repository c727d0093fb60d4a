package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jxeval.check.SchemeRule;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Consequence;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Filter;
import jxeval.scheme.Indicator;
import jxeval.scheme.Measure;
import jxeval.scheme.Scheme;

/** What can be told only of the whole file. */
final class Whole {
  private final Scheme scheme;
  private final Load load;

  private Whole(Scheme scheme, Load load) {
    this.scheme = scheme;
    this.load = load;
  }

  static void check(Scheme scheme, Load load) {
    Unique.check(load, scheme.countyTargets(), CountyTarget::id, CountyTarget::path);
    Unique.check(load, scheme.assessments(), Assessment::id, Assessment::path);
    Unique.check(load, scheme.consequences(), Consequence::id, Consequence::path);
    List<Integer> readings = IntStream.range(0, scheme.readings().size()).boxed().toList();
    Unique.check(load, readings, i -> scheme.readings().get(i).id(), i -> "readings." + i);
    new Whole(scheme, load).heads();
  }

  /** Units that are measured by trips of a head whom the file does not name: they get 0. */
  private void heads() {
    Set<String> kinds = new LinkedHashSet<>();
    for (Assessment assessment : scheme.assessments()) {
      if (assessment.indicators().stream().flatMap(this::measures).anyMatch(this::asksHead)) {
        kinds.addAll(assessment.units());
      }
    }
    for (int i = 0; i < scheme.units().size(); i++) {
      Unit unit = scheme.units().get(i);
      if (kinds.contains(unit.kind()) && unit.head() == null && unit.leader() == null) {
        load.report(load.at(SchemeRule.S850, "units." + i, unit.name()));
      }
    }
  }

  private Stream<String> measures(Indicator indicator) {
    Stream<String> bonuses =
        indicator.bonuses().stream().map(Indicator.Bonus::measure).flatMap(Stream::ofNullable);
    return Stream.concat(Stream.of(indicator.measure()), bonuses);
  }

  private boolean asksHead(String id) {
    Measure measure = scheme.measures().get(id);
    if (measure == null) {
      return false;
    }
    if (measure.formula() instanceof Measure.Aggregate aggregate) {
      return namesHead(aggregate.where());
    }
    List<String> parts = new ArrayList<>();
    for (Measure.Operand operand : MeasureUnits.operands(measure)) {
      if (operand instanceof Measure.OfMeasure of) {
        parts.add(of.measure());
      }
    }
    return parts.stream().anyMatch(this::asksHead);
  }

  private static boolean namesHead(Filter filter) {
    if (filter instanceof Filter.All all) {
      return all.parts().stream().anyMatch(Whole::namesHead);
    }
    if (filter instanceof Filter.Any any) {
      return any.parts().stream().anyMatch(Whole::namesHead);
    }
    if (filter instanceof Filter.Not not) {
      return namesHead(not.part());
    }
    return filter instanceof Filter.Field field && field.field().equals("led_by");
  }
}
