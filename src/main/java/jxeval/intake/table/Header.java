package jxeval.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jxeval.intake.form.Field;
import jxeval.intake.form.Kind;
import jxeval.intake.form.SheetForm;

/**
 * The header of a sheet.
 *
 * @param firstRow first row of the header
 * @param lastRow its last row; the data begin below
 * @param texts the texts over every column that has one
 * @param columns the columns of known fields, a field's second one included
 * @param byField the first column of each field, in order of column
 */
public record Header(
    SheetForm form,
    int firstRow,
    int lastRow,
    List<HeaderText> texts,
    List<Column> columns,
    Map<Field, Column> byField) {

  static Header of(
      SheetForm form, int firstRow, int lastRow, List<HeaderText> texts, List<Column> columns) {
    Map<Field, Column> byField = new LinkedHashMap<>();
    columns.forEach(c -> byField.putIfAbsent(c.field(), c));
    return new Header(form, firstRow, lastRow, texts, columns, byField);
  }

  /** The required fields without a column. */
  public List<Field> missing() {
    List<Field> missing = new ArrayList<>();
    for (Field field : form.fields()) {
      if (field.required() && !byField.containsKey(field)) {
        missing.add(field);
      }
    }
    return missing;
  }

  /** Whether enough columns are there to take a sheet of that name for this form. */
  public boolean isLikely() {
    int required = 0;
    for (Field field : form.fields()) {
      required += field.required() ? 1 : 0;
    }
    int found = required - missing().size();
    return found >= 2 && found * 2 >= required;
  }

  /** Whether every required column is there. */
  public boolean isComplete() {
    return missing().isEmpty();
  }

  /** How many known columns there are. */
  public int matches() {
    int matches = 0;
    for (Field field : byField.keySet()) {
      matches += field.kind() == Kind.IGNORED ? 0 : 1;
    }
    return matches;
  }

  int unitsAlone() {
    int alone = 0;
    for (Column column : columns) {
      alone += column.text().hasUnitAlone() ? 1 : 0;
    }
    return alone;
  }

  /** The first column that has a header. */
  int firstColumn() {
    int first = texts.isEmpty() ? 1 : texts.get(0).column();
    for (HeaderText text : texts) {
      first = Math.min(first, text.column());
    }
    return first;
  }

  /** The column of a field id. */
  Optional<Column> column(String field) {
    return columns.stream().filter(c -> c.field().id().equals(field)).findFirst();
  }

  /** Field id to column letters. */
  Map<String, String> letters() {
    Map<String, String> letters = new LinkedHashMap<>();
    byField.forEach((f, c) -> letters.put(f.id(), c.letters()));
    return letters;
  }
}
