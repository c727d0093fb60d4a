package jxeval.evaluation.measure;

import java.util.stream.Stream;
import jxeval.evaluation.Figure;
import jxeval.ledger.Subject;
import jxeval.model.Rounding;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What each kind of operand is worth to one subject. */
final class Terms implements Measure.OperandReader<Term> {
  private final Figures figures;
  private final Subject subject;
  private final BigFraction sign;

  Terms(Figures figures, Subject subject, BigFraction sign) {
    this.figures = figures;
    this.subject = subject;
    this.sign = sign;
  }

  @Override
  public Term measure(Measure.OfMeasure operand) {
    Figures.Measured measured = figures.measured(operand.measure(), subject);
    Figure figure = measured.figure();
    BigFraction times = operand.times().multiply(sign);
    return new Term(
        new Figure.Operand(figure.measure().label(), figure, figure.value(), times),
        times.equals(BigFraction.ONE)
            ? measured.portions()
            : () -> measured.portions().get().map(p -> p.shared(times)));
  }

  @Override
  public Term constant(Measure.Constant operand) {
    return alone(
        Rounding.halfUp(operand.value(), 6).stripTrailingZeros().toPlainString(), operand.value());
  }

  @Override
  public Term task(Measure.Task operand) {
    return alone(
        label(operand.measure()) + "任务", figures.targets().task(operand.measure(), subject));
  }

  @Override
  public Term due(Measure.Due operand) {
    return alone(
        label(operand.measure()) + "应完成", figures.targets().due(operand.measure(), subject));
  }

  private String label(String measure) {
    return figures.scheme().measure(measure).label();
  }

  private Term alone(String label, @Nullable BigFraction value) {
    return new Term(new Figure.Operand(label, null, value, sign), Stream::empty);
  }
}
