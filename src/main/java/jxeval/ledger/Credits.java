package jxeval.ledger;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jxeval.model.Row;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.scheme.Scheme;

/**
 * Whose a row is: by the unit that it names, by the return that holds it, or the county's alone.
 */
final class Credits {
  private static final Set<String> BY_RETURN = Set.of("recruitment", "funds");
  private static final Set<String> COUNTY_ONLY = Set.of("plants", "parks", "idle");
  private final Scheme scheme;
  private final Map<String, List<String>> members = new HashMap<>();

  Credits(Scheme scheme) {
    this.scheme = scheme;
  }

  /** Whether a row counts for a unit; whole, whatever other units it counts for. */
  boolean counts(Row row, Unit unit) {
    if (COUNTY_ONLY.contains(row.set())) {
      return false;
    }
    if (BY_RETURN.contains(row.set())) {
      return unit.id().equals(row.unit());
    }
    if (row.set().equals("trips")) {
      return names(row, "units", List.of(unit.id()))
          || (isTeam(unit) && unit.id().equals(row.unit()));
    }
    return names(row, "unit", withMembers(unit));
  }

  /** The unit and, of a team, its members. */
  List<String> withMembers(Unit unit) {
    return members.computeIfAbsent(
        unit.id(), id -> Stream.concat(Stream.of(id), scheme.membersOf(id).map(Unit::id)).toList());
  }

  /** Those whose submissions a unit answers for: its own, and its team's if it leads it. */
  Set<String> answersFor(Unit unit) {
    Set<String> ids = new LinkedHashSet<>(List.of(unit.id()));
    if (unit.lead()) {
      ids.add(Objects.requireNonNull(unit.team()));
    }
    return ids;
  }

  /**
   * Teams and squads, and what the target file lets report like them: all trips in their own return
   * are theirs.
   */
  private boolean isTeam(Unit unit) {
    return unit.kind().equals("team")
        || unit.kind().equals("squad")
        || "team".equals(scheme.forms().returns().get(unit.kind()))
        || withMembers(unit).size() > 1;
  }

  private static boolean names(Row row, String field, List<String> ids) {
    for (Value value : row.many(field)) {
      if (ids.contains(value.shown())) {
        return true;
      }
    }
    return false;
  }
}
