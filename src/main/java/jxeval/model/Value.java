package jxeval.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What a cell says once read. A blank cell has no value: it is absent from its row. */
public sealed interface Value {

  /** The value as a reader would write it. */
  String shown();

  /** Whether it is what a word of the target file says, numbers and days by value. */
  boolean is(String word);

  /** The exact number that it is; empty for texts, days and lists. */
  default Optional<BigFraction> number() {
    return Optional.empty();
  }

  /** The values of a cell that may hold several; itself where it holds one. */
  default List<Value> each() {
    return List.of(this);
  }

  /** An exact decimal in the unit of its field (万元, 元, 万美元, 人, 天, 亩, 平方米). */
  record Amount(BigDecimal amount) implements Value {
    public Amount {
      if (amount.signum() == 0) {
        amount = BigDecimal.ZERO;
      } else if (amount.scale() > 0) {
        amount = amount.stripTrailingZeros();
      }
      if (amount.scale() < 0) {
        amount = amount.setScale(0);
      }
    }

    /** As records compare, said here as of texts. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Amount value && amount.equals(value.amount);
    }

    @Override
    public int hashCode() {
      return amount.hashCode();
    }

    @Override
    public String shown() {
      return amount.toPlainString();
    }

    @Override
    public Optional<BigFraction> number() {
      return Optional.of(Exact.of(amount));
    }

    @Override
    public boolean is(String word) {
      try {
        return amount.compareTo(new BigDecimal(Folding.fold(word))) == 0;
      } catch (NumberFormatException e) {
        return false;
      }
    }
  }

  /** An exact quotient of two figures, as computed fields hold it. */
  record Quotient(BigFraction quotient) implements Value {
    @Override
    public String shown() {
      return Rounding.halfUp(quotient, 4).toPlainString();
    }

    @Override
    public boolean is(String word) {
      return new Amount(Rounding.halfUp(quotient, 4)).is(word);
    }

    @Override
    public Optional<BigFraction> number() {
      return Optional.of(quotient);
    }
  }

  /** A text, trimmed; a listed word in its canonical form; a unit as its id. */
  record Text(String text) implements Value {
    /** As records compare, said here: nearly all values are texts. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text value && text.equals(value.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }

    @Override
    public String shown() {
      return text;
    }

    @Override
    public boolean is(String word) {
      return Folding.same(text, word);
    }
  }

  /** A calendar day. */
  record Day(LocalDate date) implements Value {
    /** As records compare, said here as of texts. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Day value && date.equals(value.date);
    }

    @Override
    public int hashCode() {
      return date.hashCode();
    }

    @Override
    public String shown() {
      return date.toString();
    }

    @Override
    public boolean is(String word) {
      return word.equals(date.toString());
    }
  }

  /** Several values of one cell, in the order written: units, leaders, shares. */
  record Many(List<Value> values) implements Value {
    public Many {
      values = List.copyOf(values);
    }

    @Override
    public String shown() {
      return values.stream().map(Value::shown).collect(Collectors.joining("、"));
    }

    @Override
    public boolean is(String word) {
      return values.stream().anyMatch(v -> v.is(word));
    }

    @Override
    public List<Value> each() {
      return values;
    }
  }
}
