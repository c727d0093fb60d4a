package jxeval.intake.table;

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
 */
public record Header(
    SheetForm form, int firstRow, int lastRow, List<HeaderText> texts, List<Column> columns) {

  /** The first column of each field, in order of column. */
  public Map<Field, Column> byField() {
    Map<Field, Column> byField = new LinkedHashMap<>();
    columns.forEach(c -> byField.putIfAbsent(c.field(), c));
    return byField;
  }

  /** The required fields without a column. */
  public List<Field> missing() {
    Map<Field, Column> found = byField();
    return form.fields().stream().filter(f -> f.required() && !found.containsKey(f)).toList();
  }

  /** Whether enough columns are there to take a sheet of that name for this form. */
  public boolean isLikely() {
    long required = form.fields().stream().filter(Field::required).count();
    long found = required - missing().size();
    return found >= 2 && found * 2 >= required;
  }

  /** Whether every required column is there. */
  public boolean isComplete() {
    return missing().isEmpty();
  }

  /** How many known columns there are. */
  public int matches() {
    return (int) byField().keySet().stream().filter(f -> f.kind() != Kind.IGNORED).count();
  }

  int unitsAlone() {
    return (int) columns.stream().filter(c -> c.text().hasUnitAlone()).count();
  }

  /** The first column that has a header. */
  int firstColumn() {
    return texts.stream().mapToInt(HeaderText::column).min().orElse(1);
  }

  /** The column of a field id. */
  Optional<Column> column(String field) {
    return columns.stream().filter(c -> c.field().id().equals(field)).findFirst();
  }

  /** Field id to column letters. */
  Map<String, String> letters() {
    Map<String, String> letters = new LinkedHashMap<>();
    byField().forEach((f, c) -> letters.put(f.id(), c.letters()));
    return letters;
  }
}
