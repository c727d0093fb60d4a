package jxeval.intake.cell;

import jxeval.check.CellRule;
import jxeval.check.Finding;
import jxeval.check.Rule;
import jxeval.check.Severity;
import jxeval.intake.form.Field;
import jxeval.intake.form.Scale;
import jxeval.intake.grid.RawCell;
import jxeval.model.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A cell to be read and what is known of it.
 *
 * @param header the unit in the header's brackets; null for none
 * @param base the unit in which a number is kept; null where it has none
 * @param cell null where it is blank
 * @param typed whether the format tells numbers from texts, so that a number as text is worth a
 *     note
 */
public record Spot(
    Field field,
    @Nullable Scale header,
    @Nullable Scale base,
    @Nullable RawCell cell,
    CellRef at,
    boolean typed) {
  /** The same cell where a plain number as text is nothing to note. */
  Spot untyped() {
    return new Spot(field, header, base, cell, at, false);
  }

  /** A finding in this cell; only a warning where the cell may be read as blank. */
  Finding finding(Rule rule) {
    Finding bare = Finding.of(rule, at, found()).with("column", field.header());
    Finding finding = field.clause() == null ? bare : bare.withClause(field.clause());
    return rule instanceof CellRule && finding.isError() && !field.isStrict()
        ? finding.withSeverity(Severity.WARNING)
        : finding;
  }

  /** The same finding about a part of the cell. */
  Finding finding(Rule rule, String part) {
    Finding whole = finding(rule);
    return new Finding(
        rule, whole.severity(), at, CellText.quoted(part), whole.args(), whole.clause());
  }

  private @Nullable String found() {
    return cell == null || cell.text().isEmpty() ? null : CellText.quoted(cell.text());
  }
}
