package jxeval.evaluation.award;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jxeval.scheme.Parameter;
import jxeval.scheme.Scheme;

/**
 * The policy values that money rests on: while one of them is assumed, the award workbook is a
 * draft.
 *
 * <p>Reached are the awards' own values and the work funds; the measures that amounts, divisions
 * and conditions read, with the measures they are built from and the tasks of the units; for prizes
 * the whole assessment but its grades; what consequences that close an award read, grades, 破零 and
 * survey among it; what decides on time or late where a measure counts returns. Of the readings
 * those that such a value cites, and those that no value cites, since nothing says what they leave
 * alone. Not reached are county targets, screening, other consequences, and the pace, which is the
 * whole year at its end.
 */
public final class MoneyBasis {
  private MoneyBasis() {}

  /** The values in file order, confirmed ones too. */
  public static List<Parameter> of(Scheme scheme) {
    Reach reach = new Reach(scheme);
    List<Parameter> all = scheme.parameters();
    Set<String> readings =
        all.stream()
            .filter(p -> !isReading(p) && reach.covers(p))
            .map(MoneyBasis::reading)
            .collect(Collectors.toSet());
    Set<String> cited =
        all.stream()
            .filter(p -> !isReading(p))
            .map(MoneyBasis::reading)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(
            p ->
                isReading(p)
                    ? readings.contains(reading(p)) || !cited.contains(reading(p))
                    : reach.covers(p))
        .toList();
  }

  /** What is still to be confirmed before money can be paid. */
  public static List<Parameter> assumed(Scheme scheme) {
    return of(scheme).stream().filter(Parameter::assumed).toList();
  }

  private static boolean isReading(Parameter parameter) {
    return parameter.isUnder("readings");
  }

  private static String reading(Parameter parameter) {
    return parameter.reading() == null ? "" : parameter.reading();
  }
}
