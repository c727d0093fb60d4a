package jxeval.cli;

import java.util.List;
import jxeval.model.Folding;
import jxeval.model.Unit;
import jxeval.model.UnitNames;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Nearest;

/** A unit as it was typed: by id, name or alias. */
final class Wanted {
  private Wanted() {}

  /** The unit; ends the command with the nearest name where there is none. */
  static Unit unit(String typed, Scheme scheme, Console console) {
    UnitNames names = new UnitNames(scheme.units());
    return scheme
        .unit(typed)
        .or(() -> names.find(typed))
        .orElseThrow(
            () -> {
              List<String> all = scheme.units().stream().map(Unit::name).toList();
              String near =
                  names
                      .nearest(typed)
                      .map(Unit::name)
                      .orElseGet(() -> Nearest.of(Folding.fold(typed), all));
              return new Halt(
                  Exit.USAGE, console.words().cli("explain.unit", "found", typed, "near", near));
            });
  }
}
