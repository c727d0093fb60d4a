package jxeval.ledger.check;

import java.util.Collection;
import java.util.stream.Collectors;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;

/** Units as a finding names them. */
final class Names {
  private Names() {}

  static String of(String unit, Scheme scheme) {
    return scheme.unit(unit).map(Unit::name).orElse(unit);
  }

  static String of(Collection<String> units, Scheme scheme) {
    return units.stream().map(u -> of(u, scheme)).collect(Collectors.joining("、"));
  }
}
