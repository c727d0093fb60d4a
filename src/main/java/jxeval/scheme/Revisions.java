package jxeval.scheme;

import java.math.BigDecimal;
import java.util.Optional;

/** A target file drawn up again with one value larger or smaller, for trials. */
public interface Revisions {
  /** Of a file that cannot be drawn up again. */
  Revisions NONE = (value, times) -> Optional.empty();

  /** A target file as it would read, and the value in it. */
  record Revised(Scheme scheme, String value) {}

  /**
   * The file with the numbers of a value multiplied; whole numbers that have to stay whole change
   * by at least 1. Points that one indicator gains or loses come from the others in proportion.
   *
   * @return empty where the value has no number, or the file would not hold together with another
   */
  Optional<Revised> scaled(Parameter value, BigDecimal times);
}
