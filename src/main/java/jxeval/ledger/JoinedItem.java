package jxeval.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jxeval.model.CellRef;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/** A row with the fields of the project that it joins; of one name the row's. */
record JoinedItem(Project project, Item row) implements Item {
  @Override
  public String set() {
    return row.set();
  }

  @Override
  public String label() {
    return row.label();
  }

  @Override
  public @Nullable YearMonth month() {
    return row.month();
  }

  @Override
  public @Nullable Value get(String field) {
    Value own = row.get(field);
    return own == null ? project.get(field) : own;
  }

  @Override
  public CellRef at() {
    return row.at();
  }

  @Override
  public @Nullable List<Part> parts(String field) {
    return row.parts(field);
  }

  @Override
  public Set<CellRef> rows() {
    return row.rows();
  }
}
