package jxeval.intake.cell;

import java.util.List;
import java.util.Optional;
import jxeval.check.CellRule;
import jxeval.intake.form.Field;
import jxeval.intake.grid.RawCell;
import jxeval.model.UnitNames;
import jxeval.model.Value;

/** Reads one cell for its field; a cell that cannot be read has no value and a finding. */
public final class CellReader {
  private final UnitCells units;

  public CellReader(UnitNames names) {
    this.units = new UnitCells(names);
  }

  /** What the cell says; a blank one says what its field's blank stands for. */
  public Reading read(Spot spot) {
    Field field = spot.field();
    RawCell cell = spot.cell();
    if (cell == null
        || CellText.isBlank(cell)
        || (!field.required() && CellText.isBlankMark(cell))) {
      return field.required() ? Reading.of(spot.finding(CellRule.C301)) : blank(field);
    }
    Reading reading = filled(spot, cell);
    return reading.value() == null && field.blank() != null
        ? new Reading(new Value.Text(field.blank()), reading.findings())
        : reading;
  }

  private static Reading blank(Field field) {
    return field.blank() == null ? Reading.BLANK : Reading.of(new Value.Text(field.blank()));
  }

  private Reading filled(Spot spot, RawCell cell) {
    if (cell.kind() == RawCell.Kind.FORMULA_WITHOUT_VALUE) {
      return Reading.of(spot.finding(CellRule.C302));
    }
    if (cell.kind() == RawCell.Kind.ERROR) {
      return Reading.of(spot.finding(CellRule.C303));
    }
    return switch (spot.field().kind()) {
      case NUMBER -> Numbers.read(spot);
      case SHARES -> Shares.read(spot, cell);
      case DATE ->
          Dates.day(cell)
              .map(d -> Reading.of(new Value.Day(d)))
              .orElseGet(() -> Reading.of(spot.finding(CellRule.C321)));
      case MONTH ->
          Dates.month(cell)
              .map(m -> Reading.of(new Value.Text(m.toString())))
              .orElseGet(() -> Reading.of(spot.finding(CellRule.C322)));
      case WORD -> word(spot, cell);
      case UNIT, UNITS -> units.read(spot, cell.text());
      case NAMES -> names(spot, cell);
      case EXTRA -> extra(spot, cell);
      case TEXT, IGNORED -> Reading.of(new Value.Text(CellText.clean(cell.text())));
    };
  }

  private static Reading word(Spot spot, RawCell cell) {
    return WordChoice.of(spot.field(), cell.text())
        .map(w -> Reading.of(new Value.Text(w)))
        .orElseGet(
            () ->
                Reading.of(
                    spot.finding(CellRule.C331)
                        .with("expected", String.join("/", spot.field().words()))));
  }

  private static Reading names(Spot spot, RawCell cell) {
    List<Value> names =
        CellText.names(cell.text()).stream().map(n -> (Value) new Value.Text(n)).toList();
    return names.isEmpty()
        ? Reading.of(spot.finding(CellRule.C301))
        : Reading.of(new Value.Many(names));
  }

  /** A county's own column: a number, a date or a text by what the cell is. */
  private static Reading extra(Spot spot, RawCell cell) {
    if (cell.kind() == RawCell.Kind.NUMBER || cell.kind() == RawCell.Kind.PERCENT) {
      return Numbers.read(spot);
    }
    if (cell.kind() == RawCell.Kind.TEXT) {
      Reading number = Numbers.text(spot, cell.text());
      if (number.value() != null) {
        return number;
      }
    }
    Optional<Reading> day = Dates.day(cell).map(d -> Reading.of(new Value.Day(d)));
    return day.orElseGet(() -> Reading.of(new Value.Text(CellText.clean(cell.text()))));
  }
}
