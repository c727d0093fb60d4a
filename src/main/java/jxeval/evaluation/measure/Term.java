package jxeval.evaluation.measure;

import java.util.function.Supplier;
import java.util.stream.Stream;
import jxeval.evaluation.Figure;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An operand's part in a built figure: its value times its factor. */
record Term(Figure.Operand operand, Supplier<Stream<Portion>> portions) {
  @Nullable BigFraction value() {
    BigFraction value = operand.value();
    return value == null ? null : value.multiply(operand.times());
  }
}
