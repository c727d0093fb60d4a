package jxeval.intake.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jxeval.check.CellRule;
import jxeval.check.Finding;
import jxeval.intake.form.Scale;
import jxeval.intake.form.TextUnit;
import jxeval.intake.grid.RawCell;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/** Reads a cell that holds one number, into the unit of its field. */
final class Numbers {
  /** No amount of a county has more digits before the point. */
  private static final BigDecimal ENORMOUS = BigDecimal.TEN.pow(15);

  private static final int MOST_DECIMALS = 15;

  private Numbers() {}

  static Reading read(Spot spot) {
    RawCell cell = spot.cell();
    if (cell == null) {
      return Reading.BLANK;
    }
    return switch (cell.kind()) {
      case NUMBER -> bounded(spot, fromHeader(spot, cell.number()), null);
      case PERCENT -> percent(spot, cell);
      case TEXT -> text(spot, cell.text());
      default -> notANumber(spot);
    };
  }

  /**
   * A number in a percent format: what it shows where the column measures percent or nothing, as
   * its text would be read; the number itself where the column has a unit of its own.
   */
  private static Reading percent(Spot spot, RawCell cell) {
    Scale measuredIn = spot.base() == null ? spot.header() : spot.base();
    return measuredIn == null || measuredIn == Scale.PERCENT
        ? text(spot, cell.text())
        : bounded(spot, fromHeader(spot, cell.number()), null);
  }

  /** Reads a text, or a part of one, that states one number. */
  static Reading text(Spot spot, String text) {
    Optional<NumberText> stated = NumberText.of(text);
    if (stated.isEmpty()) {
      return notANumber(spot);
    }
    NumberText number = stated.get();
    BigDecimal amount = number.number();
    if (number.unit().isEmpty()) {
      amount = fromHeader(spot, amount);
    } else {
      Scale measuredIn = spot.base() == null ? spot.header() : spot.base();
      if (measuredIn == null) {
        if (!isPlainCount(number.unit())) {
          return misfit(spot, number.unit());
        }
      } else {
        Optional<TextUnit> unit = TextUnit.named(number.unit(), measuredIn.dimension());
        if (unit.isEmpty()) {
          return misfit(spot, number.unit());
        }
        amount = unit.get().convert(amount, measuredIn);
      }
    }
    boolean noted = spot.typed() || !number.plain();
    return bounded(
        spot,
        amount,
        noted ? spot.finding(CellRule.C311).with("read", new Value.Amount(amount).shown()) : null);
  }

  private static Reading bounded(Spot spot, BigDecimal amount, @Nullable Finding note) {
    if (amount.abs().compareTo(ENORMOUS) >= 0) {
      return Reading.of(beyond(spot, ENORMOUS));
    }
    Value.Amount value = new Value.Amount(amount);
    if (value.amount().scale() > MOST_DECIMALS + 8) {
      return Reading.of(beyond(spot, ENORMOUS));
    }
    List<Finding> findings = new ArrayList<>();
    if (note != null) {
      findings.add(note);
    }
    BigDecimal most = spot.field().most();
    if (amount.signum() < 0 && !spot.field().signed()) {
      findings.add(spot.finding(CellRule.C313));
    } else if (most != null && amount.compareTo(most) > 0) {
      findings.add(beyond(spot, most));
    }
    return new Reading(value, findings);
  }

  private static Finding beyond(Spot spot, BigDecimal most) {
    return spot.finding(CellRule.C314).with("range", "0–" + most.toPlainString());
  }

  private static BigDecimal fromHeader(Spot spot, BigDecimal number) {
    return spot.header() != null && spot.base() != null && spot.header().fits(spot.base())
        ? spot.header().convert(number, spot.base())
        : number;
  }

  private static boolean isPlainCount(String word) {
    return word.equals("分")
        || TextUnit.named(word).stream()
            .anyMatch(
                u ->
                    u.power() == 0
                        && (u.dimension() == Scale.Dimension.COUNT
                            || u.dimension() == Scale.Dimension.PERCENT));
  }

  private static Reading misfit(Spot spot, String word) {
    return TextUnit.named(word).isEmpty()
        ? notANumber(spot)
        : Reading.of(spot.finding(CellRule.C315).with("unit", word).with("expected", unitOf(spot)));
  }

  private static Reading notANumber(Spot spot) {
    return Reading.of(spot.finding(CellRule.C312).with("unit", unitOf(spot)));
  }

  private static String unitOf(Spot spot) {
    Scale unit = spot.header() == null ? spot.base() : spot.header();
    return unit == null ? "—" : unit.word();
  }
}
