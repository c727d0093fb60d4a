package jxeval.scheme.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jxeval.scheme.Consequence;
import jxeval.scheme.Consequence.At;
import jxeval.scheme.condition.All;
import jxeval.scheme.condition.Condition;

/** What a unit's figures bring upon it. */
final class Consequences {
  private static final Key<String> ID = Key.of("id", Scalars.TEXT);
  private static final Key<At> AT = Key.of("at", OneOf.of(At.values()));
  private static final Key<List<String>> UNITS = Key.of("units", new ListOf<>(References.KIND));
  private static final Key<Cursor> IF = Key.of("if", new Later(new Conditions(Stage.ANY)));
  private static final Key<String> SAYS = Key.of("says", Scalars.TEXT);
  private static final Key<List<String>> BARS = Key.of("bars", new ListOf<>(References.BAR));

  static final Block<Consequence> BLOCK =
      Block.of("consequence", Consequences::make, ID, AT, UNITS, IF, SAYS, BARS);

  private Consequences() {}

  private static Consequence make(Given g) {
    Load load = g.at().load();
    String id = g.or(ID, g.path().replace('.', '_'));
    At at = g.or(AT, At.YEAR_END);
    List<String> kinds = g.or(UNITS, List.copyOf(load.declared.kinds()));
    Cursor condition = g.get(IF);
    boolean surveyed = at == At.SURVEY || at == At.YEAR_END;
    Stage stage = Stage.consequence(kinds, surveyed, raisedBefore(load, at));
    Condition when = condition == null ? null : new Conditions(stage).of(condition);
    load.known.consequences.put(id, at);
    return new Consequence(
        id,
        at,
        kinds,
        when == null ? new All(List.of()) : when,
        g.or(SAYS, id),
        g.or(BARS, List.of()),
        g.clause(),
        g.path());
  }

  /** Those of the same run that stand earlier in the file; at year-end all of the survey's. */
  private static Set<String> raisedBefore(Load load, At at) {
    Set<String> before = new LinkedHashSet<>();
    load.known.consequences.forEach(
        (id, other) -> {
          boolean sameRun = other == at || (at == At.QUARTERLY && other == At.MONTHLY);
          if (sameRun || (at == At.YEAR_END && other == At.SURVEY)) {
            before.add(id);
          }
        });
    if (at == At.YEAR_END) {
      before.addAll(load.declared.consequencesAt("survey"));
    }
    return before;
  }
}
