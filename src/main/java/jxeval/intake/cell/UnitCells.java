package jxeval.intake.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jxeval.check.Finding;
import jxeval.check.UnitRule;
import jxeval.intake.form.Kind;
import jxeval.model.Unit;
import jxeval.model.UnitNames;
import jxeval.model.Value;

/** Reads cells that name units of the target file: exactly or not at all. */
final class UnitCells {
  private final UnitNames names;

  UnitCells(UnitNames names) {
    this.names = names;
  }

  Reading read(Spot spot, String text) {
    Optional<Unit> only = names.find(text);
    if (only.isPresent()) {
      return Reading.of(value(spot, List.of(new Value.Text(only.get().id()))));
    }
    boolean several = spot.field().kind() == Kind.UNITS || spot.field().several();
    List<String> written = several ? CellText.names(text) : List.of(CellText.clean(text));
    Set<String> ids = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (String name : written) {
      Optional<Unit> unit = names.find(name);
      if (unit.isPresent()) {
        ids.add(unit.get().id());
      } else {
        names
            .nearest(name)
            .ifPresentOrElse(
                near ->
                    findings.add(spot.finding(UnitRule.U701, name).with("nearest", near.name())),
                () -> unknown.add(name));
      }
    }
    boolean guests = spot.field().guests() && !ids.isEmpty();
    for (String name : unknown) {
      findings.add(spot.finding(guests ? UnitRule.U703 : UnitRule.U702, name));
    }
    if (written.isEmpty()) {
      findings.add(spot.finding(UnitRule.U702));
    }
    if (ids.isEmpty()) {
      return new Reading(null, findings);
    }
    List<Value> known = ids.stream().map(id -> (Value) new Value.Text(id)).toList();
    return new Reading(value(spot, known), findings);
  }

  private static Value value(Spot spot, List<Value> known) {
    boolean single = spot.field().kind() == Kind.UNIT && known.size() == 1;
    return single ? known.get(0) : new Value.Many(known);
  }
}
