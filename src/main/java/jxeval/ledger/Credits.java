package jxeval.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jxeval.model.Row;
import jxeval.model.Submission;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Which units a record counts for, by id: those that it names, the one whose return holds it, or
 * none beside the county.
 */
final class Credits {
  private final Map<String, List<String>> withTeam = new HashMap<>();
  private final Map<String, List<String>> withLead = new HashMap<>();
  private final Set<String> teams = new HashSet<>();

  Credits(Scheme scheme) {
    for (Unit unit : scheme.units()) {
      String team = unit.team();
      if (team != null) {
        withTeam.put(unit.id(), List.of(unit.id(), team));
        teams.add(team);
      }
      if (unit.lead()) {
        withLead.put(Objects.requireNonNull(team), List.of(team, unit.id()));
      }
      if (reportsAsTeam(unit.kind(), scheme)) {
        teams.add(unit.id());
      }
    }
  }

  /**
   * Teams and squads, and what the target file lets report like them: all trips in their own return
   * are theirs.
   */
  private static boolean reportsAsTeam(String kind, Scheme scheme) {
    return kind.equals("team")
        || kind.equals("squad")
        || "team".equals(scheme.forms().returns().get(kind));
  }

  /** Those that a row counts for, whole for each. */
  Collection<String> of(Row row) {
    return switch (row.set()) {
      case "plants", "parks", "idle" -> Set.of();
      case "recruitment", "funds" -> Set.of(reporter(row));
      case "trips" -> ofTrip(row);
      default -> ofNamed(row);
    };
  }

  private static String reporter(Row row) {
    return Objects.requireNonNull(row.unit());
  }

  private Set<String> ofTrip(Row row) {
    Set<String> units = new LinkedHashSet<>();
    row.many("units").forEach(u -> units.add(u.shown()));
    String reporter = reporter(row);
    if (teams.contains(reporter)) {
      units.add(reporter);
    }
    return units;
  }

  private Set<String> ofNamed(Row row) {
    Set<String> units = new LinkedHashSet<>();
    row.many("unit").forEach(u -> units.addAll(withTeam(u.shown())));
    return units;
  }

  /** Those that answer for a submission: its unit and, of a team, the member that leads it. */
  Collection<String> of(Submission submission) {
    String unit = submission.unit();
    return withLead.getOrDefault(unit, List.of(unit));
  }

  /** The share of each in a project: its own and, of a team, its members'. */
  Map<String, BigFraction> of(Project project) {
    Map<String, BigFraction> shares = new LinkedHashMap<>();
    project
        .shares()
        .forEach(
            (unit, share) -> withTeam(unit).forEach(u -> shares.merge(u, share, BigFraction::add)));
    return shares;
  }

  private List<String> withTeam(String unit) {
    return withTeam.getOrDefault(unit, List.of(unit));
  }
}
