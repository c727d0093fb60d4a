package jxeval.ledger.listing;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jxeval.model.Row;
import jxeval.model.Value;

/**
 * A row of 招商项目: one unit's statement on one project in one month.
 *
 * @param row a row with a unit and a month
 * @param project which project of the county it speaks of, the same text for the same project
 */
public record Listing(Row row, String project) {

  /** Of its row. */
  @Override
  public int hashCode() {
    return row.hashCode();
  }

  /** Id of the unit whose return lists it. */
  public String reporter() {
    return Objects.requireNonNull(row.unit());
  }

  public YearMonth month() {
    return Objects.requireNonNull(row.month());
  }

  /** Ids of the introducing units, in the order written, each once. */
  public List<String> units() {
    List<Value> units = row.many("units");
    return units.size() == 1
        ? List.of(units.get(0).shown())
        : units.stream().map(Value::shown).distinct().toList();
  }

  /** The project's name as written here. */
  public String name() {
    return row.text("name").orElse("");
  }
}
