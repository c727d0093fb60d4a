package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.Figure;
import jxeval.ledger.Subject;
import jxeval.model.CellRef;
import jxeval.model.Working;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A measure's figure: the rows that add up to it with their cells, or the figures it is built of.
 */
final class FigureSteps {
  /** More numbers than this are not written out where their rows stand below anyway. */
  private static final int WRITTEN_OUT = 12;

  private final Setting setting;

  FigureSteps(Setting setting) {
    this.setting = setting;
  }

  Step of(Figure figure, Subject subject) {
    return of("actual", figure, subject);
  }

  private Step of(String kind, Figure found, Subject subject) {
    Figure figure = found.told();
    Measure measure = figure.measure();
    Working working = bounded(working(figure), measure);
    Step step =
        Step.of(kind, measure.id(), measure.label())
            .formula(setting.formula(measure))
            .value(setting.quantity(figure.value(), measure))
            .basis(setting.basis(measure.clause(), measure.path()));
    if (figure.value() != null) {
      step = step.worked(shown(working), setting.exact(working));
    }
    return step.under(under(figure, subject));
  }

  private List<Step> under(Figure figure, Subject subject) {
    if (figure.derivation() instanceof Figure.Counted counted) {
      return counted(counted, figure.measure(), subject);
    }
    if (figure.derivation() instanceof Figure.Supposed supposed) {
      return List.of(
          of("operand", supposed.found(), subject),
          Step.of("operand", "", setting.of("supposed"))
              .value(setting.quantity(supposed.change(), figure.measure())));
    }
    return built((Figure.Built) figure.derivation(), subject);
  }

  private @Nullable String shown(Working working) {
    boolean many = working instanceof Working.Joined j && j.parts().size() > WRITTEN_OUT;
    return many
        ? setting.of("rows.sum", "count", ((Working.Joined) working).parts().size())
        : setting.numbers(working);
  }

  /** How the value comes about, before floor and cap. */
  static Working working(Figure figure) {
    if (figure.derivation() instanceof Figure.Counted counted) {
      return Working.sum(counted.rows().map(FigureSteps::working).toList());
    }
    if (figure.derivation() instanceof Figure.Supposed supposed) {
      return Working.named(figure.measure().label(), zeroIfNone(supposed.found().value()))
          .plus(Working.of(supposed.change()));
    }
    List<Working> operands =
        ((Figure.Built) figure.derivation()).operands().stream().map(FigureSteps::working).toList();
    return figure.measure().isRatio()
        ? new Working.Joined(Working.Operation.OVER, operands)
        : Working.sum(operands);
  }

  static Working sum(List<Figure.Contribution> rows) {
    return Working.sum(rows.stream().map(FigureSteps::working).toList());
  }

  private static Working working(Figure.Contribution row) {
    Working stated = Working.of(row.stated());
    return row.share().equals(BigFraction.ONE) ? stated : stated.times(share(row.share()));
  }

  private static Working share(BigFraction share) {
    return Working.share(share);
  }

  private static Working working(Figure.Operand operand) {
    Working value = Working.named(operand.label(), zeroIfNone(operand.value()));
    return operand.times().equals(BigFraction.ONE)
        ? value
        : value.times(Working.of(operand.times()));
  }

  private static BigFraction zeroIfNone(@Nullable BigFraction value) {
    return value == null ? BigFraction.ZERO : value;
  }

  private static Working bounded(Working working, Measure measure) {
    Working bounded = working;
    if (measure.floor() != null) {
      bounded = bounded.atLeast(Working.of(measure.floor()));
    }
    return measure.cap() == null ? bounded : bounded.atMost(Working.of(measure.cap()));
  }

  private List<Step> counted(Figure.Counted counted, Measure measure, Subject subject) {
    List<Step> steps = new ArrayList<>();
    counted.rows().forEach(row -> steps.add(row(row, measure.unit())));
    if (!setting.cellsOnly()) {
      steps.addAll(setting.leftOut().of(measure, counted, subject));
    }
    return steps;
  }

  /**
   * A row with what it gives.
   *
   * @param unit of the figure that it adds to; null for a ratio
   */
  Step row(Figure.Contribution row, @Nullable String unit) {
    CellRef at = row.at();
    if (setting.cellsOnly()) {
      return Step.row(row.label(), at);
    }
    Step step =
        Step.of("row", at.toString(), setting.named(row.label()))
            .value(setting.quantity(row.amount(), unit))
            .at(at, setting.found(at));
    Working working = working(row);
    return row.share().equals(BigFraction.ONE)
        ? step
        : step.worked(setting.numbers(working), setting.exact(working));
  }

  private List<Step> built(Figure.Built built, Subject subject) {
    List<Step> steps = new ArrayList<>();
    for (Figure.Operand operand : built.operands()) {
      steps.add(operand(operand, subject));
    }
    return steps;
  }

  private Step operand(Figure.Operand operand, Subject subject) {
    Step step = Step.of("operand", "", operand.label());
    Figure figure = operand.figure();
    if (figure == null) {
      return step.value(setting.quantity(operand.value(), ""));
    }
    return setting.cellsOnly()
        ? step.under(under(figure, subject))
        : of("operand", figure, subject);
  }
}
