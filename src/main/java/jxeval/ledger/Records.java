package jxeval.ledger;

import java.time.YearMonth;
import java.util.List;
import jxeval.scheme.Span;

/** The year's records up to a month, as measures ask for them. */
public interface Records {

  /** The month of the run. */
  YearMonth month();

  /**
   * What counts for a subject.
   *
   * @param set data set id of 6-vocabulary
   * @param span which months; projects stay those to date, their 本月 columns are summed over it
   */
  List<Credited> of(String set, Subject subject, Span span);
}
