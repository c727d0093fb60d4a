package jxeval.evaluation.award;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jxeval.scheme.Measure;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;

/** Measures with all that they are built from: other measures, the units' tasks, the calendar. */
final class MeasureReach
    implements Measure.Reader<List<Measure.Operand>>, Measure.OperandReader<Boolean> {
  /** What decides whether a return is on time, late or missing. */
  private static final List<String> SUBMISSION =
      List.of("calendar.deadline", "calendar.grace_days", "calendar.due", "calendar.timeliness");

  private final Scheme scheme;
  private final Set<String> measures = new TreeSet<>();
  private final Set<String> tasks = new TreeSet<>();
  private final Set<String> blocks = new TreeSet<>();

  MeasureReach(Scheme scheme) {
    this.scheme = scheme;
  }

  void add(String id) {
    Measure measure = scheme.measures().get(id);
    if (measure != null && measures.add(id)) {
      blocks.add(measure.path());
      measure.formula().read(this).forEach(o -> o.read(this));
    }
  }

  void addTasks(String measure) {
    tasks.add(measure);
  }

  /** A unit's task counts where its measure does; whatever else is said of a unit always. */
  boolean covers(Parameter value) {
    if (!value.isUnder("units")) {
      return blocks.stream().anyMatch(value::isUnder);
    }
    String[] path = value.path().split("\\.");
    return path.length < 4 || !path[2].equals("tasks") || tasks.contains(path[3]);
  }

  @Override
  public List<Measure.Operand> aggregate(Measure.Aggregate formula) {
    if (formula.set().equals("submissions")) {
      blocks.addAll(SUBMISSION);
    }
    if (formula.where().fields().anyMatch(f -> f.equals("in_focus"))) {
      blocks.add("regions");
    }
    return List.of();
  }

  @Override
  public List<Measure.Operand> ratio(Measure.Ratio formula) {
    return List.of(formula.numerator(), formula.denominator());
  }

  @Override
  public List<Measure.Operand> plus(Measure.Plus formula) {
    return formula.operands();
  }

  @Override
  public List<Measure.Operand> minus(Measure.Minus formula) {
    return List.of(formula.from(), formula.less());
  }

  @Override
  public List<Measure.Operand> plain(Measure.Plain formula) {
    return List.of(formula.operand());
  }

  @Override
  public Boolean measure(Measure.OfMeasure operand) {
    add(operand.measure());
    return true;
  }

  @Override
  public Boolean constant(Measure.Constant operand) {
    return false;
  }

  @Override
  public Boolean task(Measure.Task operand) {
    return tasks.add(operand.measure());
  }

  @Override
  public Boolean due(Measure.Due operand) {
    return tasks.add(operand.measure());
  }
}
