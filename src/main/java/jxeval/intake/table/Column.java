package jxeval.intake.table;

import jxeval.intake.form.Field;
import jxeval.intake.form.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet and the field that it holds.
 *
 * @param letters of the column, as Excel writes them
 * @param unit the unit in its header; null for none
 * @param fits whether that unit converts into the field's
 */
public record Column(
    HeaderText text, String letters, Field field, @Nullable Scale unit, boolean fits) {
  int number() {
    return text.column();
  }
}
