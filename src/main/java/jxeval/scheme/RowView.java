package jxeval.scheme;

import java.time.YearMonth;
import jxeval.model.Value;
import org.jspecify.annotations.Nullable;

/** A row as filters see it: its fields, computed ones included, from the month of a run. */
public interface RowView {
  /** The value of a field; null when blank. */
  @Nullable Value get(String field);

  /** The month of the run, which {@code this_month} and its like are seen from. */
  YearMonth month();

  /** What a test of a blank field comes to: false in measures, unknown in screening. */
  Truth blank();
}
