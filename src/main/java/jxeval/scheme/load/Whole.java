package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    List<Integer> readings = new ArrayList<>();
    for (int i = 0; i < scheme.readings().size(); i++) {
      readings.add(i);
    }
    Unique.check(load, readings, i -> scheme.readings().get(i).id(), i -> "readings." + i);
    new Whole(scheme, load).heads();
  }

  /** Units that are measured by trips of a head whom the file does not name: they get 0. */
  private void heads() {
    Set<String> kinds = new LinkedHashSet<>();
    for (Assessment assessment : scheme.assessments()) {
      for (Indicator indicator : assessment.indicators()) {
        if (asksHead(indicator)) {
          kinds.addAll(assessment.units());
        }
      }
    }
    for (int i = 0; i < scheme.units().size(); i++) {
      Unit unit = scheme.units().get(i);
      if (kinds.contains(unit.kind()) && unit.head() == null && unit.leader() == null) {
        load.report(load.at(SchemeRule.S850, "units." + i, unit.name()));
      }
    }
  }

  private boolean asksHead(Indicator indicator) {
    boolean asks = asksHead(indicator.measure());
    for (Indicator.Bonus bonus : indicator.bonuses()) {
      asks |= bonus.measure() != null && asksHead(bonus.measure());
    }
    return asks;
  }

  private boolean asksHead(String id) {
    Measure measure = scheme.measures().get(id);
    if (measure == null) {
      return false;
    }
    if (measure.formula() instanceof Measure.Aggregate aggregate) {
      return namesHead(aggregate.where());
    }
    boolean asks = false;
    for (Measure.Operand operand : MeasureUnits.operands(measure)) {
      asks |= operand instanceof Measure.OfMeasure of && asksHead(of.measure());
    }
    return asks;
  }

  private static boolean namesHead(Filter filter) {
    if (filter instanceof Filter.All all) {
      return nameHead(all.parts());
    }
    if (filter instanceof Filter.Any any) {
      return nameHead(any.parts());
    }
    if (filter instanceof Filter.Not not) {
      return namesHead(not.part());
    }
    return filter instanceof Filter.Field field && field.field().equals("led_by");
  }

  private static boolean nameHead(List<Filter> parts) {
    boolean names = false;
    for (Filter part : parts) {
      names |= namesHead(part);
    }
    return names;
  }
}
