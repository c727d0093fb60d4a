package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.check.SchemeRule;
import jxeval.scheme.Measure;

/** Measures that are built from themselves. */
final class Circles {
  private final Map<String, Measure> measures;
  private final Load load;
  private final Set<String> done = new HashSet<>();
  private boolean found;

  private Circles(Map<String, Measure> measures, Load load) {
    this.measures = measures;
    this.load = load;
  }

  /** Tells each circle once; whether there was one. */
  static boolean report(Map<String, Measure> measures, Load load) {
    Circles circles = new Circles(measures, load);
    measures.keySet().forEach(id -> circles.visit(id, new LinkedHashSet<>()));
    return circles.found;
  }

  private void visit(String id, Set<String> above) {
    Measure measure = measures.get(id);
    if (measure == null || done.contains(id)) {
      return;
    }
    if (!above.add(id)) {
      List<String> names = new ArrayList<>(above);
      String circle = String.join(" → ", names.subList(names.indexOf(id), names.size()));
      load.report(load.at(SchemeRule.S826, measure.path(), id).with("circle", circle + " → " + id));
      found = true;
      return;
    }
    for (Measure.Operand operand : MeasureUnits.operands(measure)) {
      if (operand instanceof Measure.OfMeasure other) {
        visit(other.measure(), above);
      }
    }
    above.remove(id);
    done.add(id);
  }
}
