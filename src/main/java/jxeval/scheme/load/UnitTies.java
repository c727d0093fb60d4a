package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.check.Finding;
import jxeval.check.SchemeRule;
import jxeval.model.Folding;
import jxeval.model.Unit;

/** What must hold between units: names that tell them apart, teams without circles, one lead. */
final class UnitTies {
  private final List<Unit> units;
  private final Map<String, String> paths;
  private final Load load;

  private UnitTies(List<Unit> units, Map<String, String> paths, Load load) {
    this.units = units;
    this.paths = paths;
    this.load = load;
  }

  /**
   * @param paths unit id to where it stands
   */
  static void check(List<Unit> units, Map<String, String> paths, Load load) {
    UnitTies ties = new UnitTies(units, paths, load);
    ties.names();
    ties.leads();
    ties.teams();
  }

  private String path(Unit unit) {
    return paths.getOrDefault(unit.id(), "units");
  }

  private void names() {
    Map<String, Unit> byName = new HashMap<>();
    for (Unit unit : units) {
      List<String> names = new ArrayList<>(List.of(unit.id(), unit.name()));
      names.addAll(unit.aliases());
      for (String name : names) {
        Unit other = byName.putIfAbsent(Folding.fold(name), unit);
        if (other != null && !other.id().equals(unit.id())) {
          load.report(load.at(SchemeRule.S822, path(unit), name).with("other", other.name()));
        }
      }
    }
  }

  private void leads() {
    Map<String, Unit> leads = new HashMap<>();
    for (Unit unit : units) {
      if (!unit.lead()) {
        continue;
      }
      String team = unit.team();
      Unit other = team == null ? null : leads.putIfAbsent(team, unit);
      if (team == null || other != null) {
        Finding finding = load.at(SchemeRule.S830, path(unit), unit.name());
        load.report(other == null ? finding : finding.with("other", other.name()));
      }
    }
  }

  private void teams() {
    Map<String, Unit> byId = new HashMap<>();
    for (Unit unit : units) {
      byId.put(unit.id(), unit);
    }
    for (Unit unit : units) {
      if (unit.team() != null) {
        team(unit, byId);
      }
    }
  }

  private void team(Unit unit, Map<String, Unit> byId) {
    Set<String> above = new LinkedHashSet<>();
    Unit at = unit;
    while (at != null && at.team() != null && above.add(at.id())) {
      at = byId.get(at.team());
    }
    if (at != null && at.id().equals(unit.id()) && !above.isEmpty()) {
      String circle = String.join(" → ", above) + " → " + unit.id();
      load.report(load.at(SchemeRule.S826, path(unit), unit.id()).with("circle", circle));
    }
  }
}
