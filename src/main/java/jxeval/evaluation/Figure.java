package jxeval.evaluation;

import java.util.List;
import java.util.stream.Stream;
import jxeval.ledger.Item;
import jxeval.model.CellRef;
import jxeval.model.Exact;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A measure's exact value for one subject, and how it came about.
 *
 * @param value null where there is nothing to measure
 */
public record Figure(Measure measure, @Nullable BigFraction value, Derivation derivation) {

  /** The rows that it rests on, those of its operands included. */
  public List<Contribution> rows() {
    return derivation.rows().distinct().toList();
  }

  /** The same, its counted rows kept for those who ask more than once. */
  public Figure told() {
    if (derivation instanceof Counted) {
      List<Contribution> rows = derivation.rows().toList();
      Counted kept = rows::stream;
      return new Figure(measure, value, kept);
    }
    return this;
  }

  /** What a figure rests on. */
  public sealed interface Derivation {
    Stream<Contribution> rows();
  }

  /** Rows of the returns; their counted parts make the value. Told anew whenever they are asked. */
  @FunctionalInterface
  public non-sealed interface Counted extends Derivation {}

  /** Other figures, constants and tasks, in the order of the formula. */
  public record Built(List<Operand> operands) implements Derivation {
    @Override
    public Stream<Contribution> rows() {
      return operands.stream()
          .flatMap(o -> Stream.ofNullable(o.figure()))
          .flatMap(f -> f.derivation().rows());
    }
  }

  /** What was found, changed by what a trial supposes. */
  public record Supposed(Figure found, BigFraction change) implements Derivation {
    @Override
    public Stream<Contribution> rows() {
      return found.derivation().rows();
    }
  }

  /**
   * What one row gives.
   *
   * @param at the cell that holds the amount, or the row
   * @param label the project, trip or enterprise
   * @param stated the amount found there; 1 for a count
   * @param share the subject's share of it
   */
  public record Contribution(CellRef at, String label, BigFraction stated, BigFraction share) {

    /** What a field of a row gives whole; nothing where it is blank. */
    public static Contribution of(Item row, String field) {
      return new Contribution(
          row.at(field), row.label(), row.number(field).orElse(BigFraction.ZERO), BigFraction.ONE);
    }

    /** The row as one thing counted. */
    public Contribution counted() {
      return new Contribution(at, label, BigFraction.ONE, BigFraction.ONE);
    }

    /** What the row gives the subject. */
    public BigFraction amount() {
      return Exact.product(stated, share);
    }

    /** What rows give together. */
    public static BigFraction sum(List<Contribution> rows) {
      return Exact.sum(rows, Contribution::amount);
    }
  }

  /**
   * An operand of a built figure.
   *
   * @param label in words
   * @param figure null for a constant, a task, a due value
   * @param times the factor it enters with
   */
  public record Operand(
      String label, @Nullable Figure figure, @Nullable BigFraction value, BigFraction times) {}
}
