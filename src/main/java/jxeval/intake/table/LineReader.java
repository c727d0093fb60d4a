package jxeval.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.intake.cell.CellReader;
import jxeval.intake.cell.CellText;
import jxeval.intake.cell.Reading;
import jxeval.intake.cell.Spot;
import jxeval.intake.form.Field;
import jxeval.intake.form.Kind;
import jxeval.intake.form.Scale;
import jxeval.intake.grid.GridRow;
import jxeval.intake.grid.RawCell;
import jxeval.model.CellRef;
import jxeval.model.RowFields;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line of a table. */
final class LineReader {
  private final CellReader cells;
  private final SeenValues seen;
  private final EntryUnits entryUnits;
  private final Place place;
  private final Header header;
  private final FilledSheet filled;
  private final Map<Field, Column> columns;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final boolean entries;

  /**
   * Where the table stands.
   *
   * @param typed whether its format tells numbers from texts
   */
  record Place(String file, String sheet, boolean typed) {
    CellRef at(int row, Column column) {
      return new CellRef(file, sheet, column.letters(), row);
    }
  }

  /**
   * What a line says.
   *
   * @param unreadable fields whose cells are filled but say nothing
   */
  record Said(Map<String, Value> fields, List<Finding> findings, List<String> unreadable) {}

  LineReader(
      CellReader cells,
      SeenValues seen,
      EntryUnits entryUnits,
      Place place,
      Header header,
      FilledSheet filled) {
    this.cells = cells;
    this.seen = seen;
    this.entryUnits = entryUnits;
    this.place = place;
    this.header = header;
    this.filled = filled;
    this.columns = header.byField();
    this.entries = header.form().id().equals("entries");
    for (Field field : header.form().fields()) {
      if (columns.containsKey(field) || field.blank() != null) {
        places.put(field.id(), places.size());
      }
    }
  }

  /** Every field of a data row, blank ones that stand for a word included. */
  Said data(GridRow row) {
    Said said = new Said(new RowFields(places), new ArrayList<>(), new ArrayList<>());
    for (Field field : header.form().fields()) {
      Column column = columns.get(field);
      if (column != null) {
        FilledSheet.Filled cell = filled.at(row, column);
        if (!cell.countedAbove()) {
          read(said, row, column, cell);
        }
      } else if (field.blank() != null) {
        said.fields.put(field.id(), seen.of(new Value.Text(field.blank())));
      }
    }
    return said;
  }

  /** The filled cells of a row that goes on with the one above. */
  Said continued(GridRow row) {
    Said said = new Said(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    for (Column column : columns.values()) {
      RawCell own = row.cell(column.number());
      if (own != null && !CellText.isBlank(own)) {
        read(said, row, column, new FilledSheet.Filled(own, row.number(), false));
      }
    }
    return said;
  }

  private void read(Said said, GridRow row, Column column, FilledSheet.Filled cell) {
    Field field = column.field();
    if (field.kind() == Kind.IGNORED || !column.fits()) {
      return;
    }
    Reading reading =
        cells.read(
            new Spot(
                field,
                column.unit(),
                base(row, field),
                cell.cell(),
                place.at(cell.row(), column),
                place.typed));
    if (reading.value() != null) {
      said.fields.put(field.id(), seen.of(reading.value()));
    }
    if (!reading.findings().isEmpty()) {
      said.findings.addAll(reading.findings());
      if (reading.value() == null && !CellText.isBlank(cell.cell())) {
        said.unreadable.add(field.id());
      }
    }
  }

  private @Nullable Scale base(GridRow row, Field field) {
    if (field.unit() != null || !entries) {
      return field.unit();
    }
    return header
        .column("item")
        .map(c -> filled.at(row, c).cell())
        .flatMap(c -> entryUnits.of(c.text()))
        .orElse(null);
  }
}
