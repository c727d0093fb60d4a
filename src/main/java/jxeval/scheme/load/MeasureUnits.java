package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jxeval.check.SchemeRule;
import jxeval.scheme.Denomination;
import jxeval.scheme.Measure;
import jxeval.scheme.Measure.Operand;
import jxeval.scheme.yaml.Node;
import jxeval.scheme.yaml.Raw;
import org.jspecify.annotations.Nullable;

/** Settles the units of built measures and checks that the units of their operands agree. */
final class MeasureUnits {
  private final Map<String, Measure> measures;
  private final Load load;
  private final Map<String, Measure> settled = new LinkedHashMap<>();

  private MeasureUnits(Map<String, Measure> measures, Load load) {
    this.measures = measures;
    this.load = load;
  }

  /** The measures, none of which is in a circle, each with its unit. */
  static Map<String, Measure> settle(Map<String, Measure> measures, Load load) {
    MeasureUnits units = new MeasureUnits(measures, load);
    Map<String, Measure> inOrder = new LinkedHashMap<>();
    measures.keySet().forEach(id -> inOrder.put(id, units.of(id)));
    inOrder.values().forEach(units::check);
    return inOrder;
  }

  static List<Operand> operands(Measure measure) {
    if (measure.formula() instanceof Measure.Plus plus) {
      return plus.operands();
    }
    if (measure.formula() instanceof Measure.Minus minus) {
      return List.of(minus.from(), minus.less());
    }
    if (measure.formula() instanceof Measure.Ratio ratio) {
      return List.of(ratio.numerator(), ratio.denominator());
    }
    return measure.formula() instanceof Measure.Plain plain ? List.of(plain.operand()) : List.of();
  }

  private Measure of(String id) {
    Measure known = settled.get(id);
    if (known != null) {
      return known;
    }
    Measure measure = Objects.requireNonNull(measures.get(id));
    settled.put(id, measure); // a task may name the measure itself
    if (measure.unit() == null && !measure.isRatio() && isBuilt(measure)) {
      measure = withUnit(measure, unit(operands(measure)));
    }
    settled.put(id, measure);
    return measure;
  }

  /** The unit of the first that has one. */
  private @Nullable String unit(List<Operand> operands) {
    for (Operand operand : operands) {
      Measure measure = measure(operand);
      if (measure != null && measure.unit() != null) {
        return measure.unit();
      }
    }
    return null;
  }

  private static boolean isBuilt(Measure measure) {
    return !(measure.formula() instanceof Measure.Aggregate);
  }

  private static Measure withUnit(Measure m, @Nullable String unit) {
    return new Measure(
        m.id(), m.label(), unit, m.formula(), m.floor(), m.cap(), m.clause(), m.path());
  }

  private @Nullable Measure measure(Operand operand) {
    String id = null;
    if (operand instanceof Measure.OfMeasure of) {
      id = of.measure();
    } else if (operand instanceof Measure.Task task) {
      id = task.measure();
    } else if (operand instanceof Measure.Due due) {
      id = due.measure();
    }
    return id == null || !measures.containsKey(id) ? null : of(id);
  }

  private void check(Measure measure) {
    boolean sums =
        measure.formula() instanceof Measure.Plus || measure.formula() instanceof Measure.Minus;
    if (!sums) {
      return;
    }
    List<Node> written = new ArrayList<>();
    Node raw = load.declared.measure(measure.id());
    written.addAll(Raw.listOf(Raw.get(raw, "plus")));
    written.addAll(Raw.listOf(Raw.get(raw, "minus")));
    for (Node operand : written) {
      String id = named(operand);
      Measure other = id == null ? null : settled.get(id);
      if (other != null && !agree(measure.unit(), other)) {
        load.report(
            load.at(SchemeRule.S827, measure.path(), id + " (" + shown(other.unit()) + ")")
                .with("unit", shown(measure.unit())));
      }
    }
  }

  /** The measure whose unit an operand has; one with {@code times} has none of its own. */
  private static @Nullable String named(Node operand) {
    if (operand instanceof Node.Scalar scalar) {
      return scalar.text().strip();
    }
    if (!Raw.text(operand, "times").isEmpty()) {
      return null;
    }
    for (String key : List.of("measure", "task", "due")) {
      String named = Raw.text(operand, key);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return null;
  }

  private static String shown(@Nullable String unit) {
    return unit == null ? "-" : unit;
  }

  private static boolean agree(@Nullable String unit, Measure other) {
    String its = other.unit();
    if (unit == null || its == null) {
      return unit == null ? its == null : !other.isRatio();
    }
    return unit.equals(its) || (Denomination.isCount(unit) && Denomination.isCount(its));
  }
}
