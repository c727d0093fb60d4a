package jxeval.scheme.load;

import java.util.List;
import java.util.Objects;
import jxeval.scheme.Filter;
import jxeval.scheme.Screening;
import jxeval.scheme.Screening.AdmissionRule;
import jxeval.scheme.Screening.RecoveryRule;
import jxeval.scheme.field.FieldSet;

/** The block {@code screening}. */
final class Screenings {
  private static final Key<String> ID = Key.of("id", Scalars.TEXT);
  private static final Key<String> LABEL = Key.of("label", Scalars.TEXT);
  private static final Key<Cursor> IF = Key.of("if", new Later(Filters.DESCRIBED));
  private static final Key<Cursor> REQUIRES = Key.of("requires", new Later(Filters.DESCRIBED));

  private static final Block<AdmissionRule> RULE =
      Block.of(
          "admission_rule",
          g ->
              new AdmissionRule(
                  id(g),
                  g.or(LABEL, id(g)),
                  filter(g, IF, "review"),
                  filter(g, REQUIRES, "review"),
                  g.clause(),
                  g.path()),
          ID,
          LABEL,
          IF,
          REQUIRES);

  private static final Block<RecoveryRule> RECOVERY =
      Block.of(
          "recovery_rule",
          g ->
              new RecoveryRule(
                  id(g), g.or(LABEL, id(g)), filter(g, IF, "projects"), g.clause(), g.path()),
          ID,
          LABEL,
          IF);

  private static final Key<List<AdmissionRule>> RULES = Key.of("rules", new ListOf<>(RULE));
  private static final Key<List<RecoveryRule>> LAND_RECOVERY =
      Key.of("land_recovery", new ListOf<>(RECOVERY));

  static final Block<Screening> BLOCK =
      Block.of("screening", Screenings::make, RULES, LAND_RECOVERY);

  private Screenings() {}

  private static Screening make(Given g) {
    Screening screening = new Screening(g.or(RULES, List.of()), g.or(LAND_RECOVERY, List.of()));
    Load load = g.at().load();
    Unique.check(load, screening.rules(), AdmissionRule::id, AdmissionRule::path);
    Unique.check(load, screening.landRecovery(), RecoveryRule::id, RecoveryRule::path);
    return screening;
  }

  private static String id(Given g) {
    return g.or(ID, g.path().substring(g.path().indexOf('.') + 1).replace('.', '_'));
  }

  private static Filter filter(Given g, Key<Cursor> key, String set) {
    Cursor at = g.get(key);
    FieldSet fields = Objects.requireNonNull(g.at().load().declared.sets().get(set));
    Filter filter = at == null ? null : new Filters(fields).of(at);
    return filter == null ? Filter.EVERY : filter;
  }
}
