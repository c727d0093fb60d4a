package jxeval.ledger;

import java.util.List;
import java.util.Map;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Value;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A project as the whole county lists it up to the month of the run.
 *
 * @param key tells it from every other project, never printed
 * @param id how it is named in print: its number, else its name
 * @param name its name as last written
 * @param fields static fields of its latest row, its 本月 columns summed over the year to date, and
 *     the computed fields of 5-details, Screening; blank fields are absent
 * @param claimants ids of the units that its returns name as introducers, in file order
 * @param shares unit id to the share credited to it, over 0, together at most 1; empty while
 *     disputed
 * @param disputed whether the stated shares exceed the whole and no ruling settles them
 * @param ruled whether a ruling names the shares
 * @param rows the row that counts of each month in which it is listed, in order of month
 */
public record Project(
    String key,
    String id,
    String name,
    Map<String, Value> fields,
    List<String> claimants,
    Map<String, BigFraction> shares,
    boolean disputed,
    boolean ruled,
    List<Row> rows) {

  /** Of its key. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  public @Nullable Value get(String field) {
    return fields.get(field);
  }

  /** Whether the unit introduced it: named by a ruling, else by a return. */
  public boolean introducedBy(String unit) {
    return ruled ? shares.containsKey(unit) : claimants.contains(unit);
  }

  /** Whether a return or a ruling names the unit. */
  public boolean wasIntroducedBy(String unit) {
    return claimants.contains(unit) || shares.containsKey(unit);
  }

  /** The unit's share; zero for units that it is not credited to. */
  public BigFraction shareOf(String unit) {
    return shares.getOrDefault(unit, BigFraction.ZERO);
  }

  /** The latest row that counts: where its static fields stand. */
  public Row latest() {
    return rows.get(rows.size() - 1);
  }

  public CellRef at() {
    return latest().source().cell("name");
  }
}
