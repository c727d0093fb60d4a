package jxeval.evaluation.measure;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jxeval.evaluation.Figure;
import jxeval.ledger.Credited;
import jxeval.ledger.Subject;
import jxeval.scheme.Measure;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** How each kind of formula comes to its value for one subject, before floor and cap. */
final class Formulas implements Measure.Reader<Formulas.Outcome> {
  private final Figures figures;
  private final Subject subject;

  Formulas(Figures figures, Subject subject) {
    this.figures = figures;
    this.subject = subject;
  }

  /** A value, what it rests on, and the rows behind it. */
  record Outcome(
      @Nullable BigFraction value,
      Figure.Derivation derivation,
      Supplier<Stream<Portion>> portions) {
    static Outcome counted(@Nullable BigFraction value, Supplier<Stream<Portion>> portions) {
      Figure.Counted rows = () -> portions.get().map(Portion::contribution);
      return new Outcome(value, rows, portions);
    }

    /** The same in another unit. */
    Outcome times(BigFraction factor) {
      if (value == null || factor.equals(BigFraction.ONE)) {
        return this;
      }
      return counted(value.multiply(factor), () -> portions.get().map(p -> p.times(factor)));
    }
  }

  @Override
  public Outcome aggregate(Measure.Aggregate formula) {
    List<Credited> rows =
        figures.records().of(formula.set(), subject, formula.span()).stream()
            .filter(c -> figures.passes(formula.where(), c.item(), subject))
            .toList();
    Tally tally = tally(formula, rows);
    return Outcome.counted(tally.value(), tally.portions());
  }

  private Tally tally(Measure.Aggregate formula, List<Credited> rows) {
    int year = figures.records().month().getYear();
    Aggregation over = new Aggregation(rows, year);
    return switch (formula.kind()) {
      case COUNT -> over.count();
      case DAYS -> over.days();
      case PERSON_DAYS -> over.personDays();
      case SUM -> over.sum(field(formula));
      case MEAN -> over.mean(field(formula));
      case MAX -> over.max(field(formula));
      case LATEST -> over.latest(field(formula));
      case DISTINCT ->
          new Distinct(
                  rows,
                  formula,
                  field(formula),
                  year,
                  (filter, c) -> figures.passes(filter, c.item(), subject))
              .tally();
    };
  }

  private static String field(Measure.Aggregate formula) {
    return Objects.requireNonNull(formula.field());
  }

  @Override
  public Outcome ratio(Measure.Ratio formula) {
    Term over = term(formula.numerator(), BigFraction.ONE);
    Term under = term(formula.denominator(), BigFraction.ONE);
    BigFraction divisor = under.value();
    BigFraction value =
        over.value() == null || divisor == null || divisor.signum() == 0
            ? null
            : over.value().divide(divisor);
    return new Outcome(
        value, new Figure.Built(List.of(over.operand(), under.operand())), Stream::empty);
  }

  @Override
  public Outcome plus(Measure.Plus formula) {
    return sum(formula.operands().stream().map(o -> term(o, BigFraction.ONE)).toList());
  }

  @Override
  public Outcome minus(Measure.Minus formula) {
    return sum(
        List.of(term(formula.from(), BigFraction.ONE), term(formula.less(), BigFraction.of(-1))));
  }

  @Override
  public Outcome plain(Measure.Plain formula) {
    return sum(List.of(term(formula.operand(), BigFraction.ONE)));
  }

  /** The sum of terms; one without a value leaves none. */
  private static Outcome sum(List<Term> terms) {
    BigFraction sum = BigFraction.ZERO;
    for (Term term : terms) {
      BigFraction value = term.value();
      sum = sum == null || value == null ? null : sum.add(value);
    }
    return new Outcome(
        sum,
        new Figure.Built(terms.stream().map(Term::operand).toList()),
        () -> terms.stream().flatMap(t -> t.portions().get()));
  }

  private Term term(Measure.Operand operand, BigFraction sign) {
    return operand.read(new Terms(figures, subject, sign));
  }
}
