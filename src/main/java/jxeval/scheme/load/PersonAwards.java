package jxeval.scheme.load;

import java.util.List;
import jxeval.scheme.Award;
import org.apache.commons.numbers.fraction.BigFraction;

/** {@code kind: nominations} and {@code kind: people}. */
final class PersonAwards {
  private static final Key<List<String>> UNITS = Key.of("units", new ListOf<>(References.KIND));
  private static final Key<Cursor> IF = Key.of("if", new Later(new Conditions(Stage.ANY)));

  static final Block<Award> NOMINATIONS =
      Block.of(
          "award_nominations",
          PersonAwards::nominations,
          Awards.kind("nominations"),
          Awards.LABEL,
          UNITS,
          IF);

  private static final Key<BigFraction> CAP = Key.of("cap", Amounts.YUAN);
  private static final Key<String> WITHIN = Key.of("within", References.WON);

  static final Block<Award> PEOPLE =
      Block.of(
          "award_people", PersonAwards::people, Awards.kind("people"), Awards.LABEL, CAP, WITHIN);

  private PersonAwards() {}

  private static Award nominations(Given g) {
    List<String> kinds = g.or(UNITS, List.copyOf(g.at().load().declared.kinds()));
    return new Award.Nominations(
        Awards.id(g),
        g.or(Awards.LABEL, "激励招商奖"),
        kinds,
        Awards.when(g, IF, kinds),
        g.clause(),
        g.path());
  }

  private static Award people(Given g) {
    return new Award.People(
        Awards.id(g), g.or(Awards.LABEL, "有功人员"), g.get(CAP), g.get(WITHIN), g.clause(), g.path());
  }
}
