package jxeval.report.ledgers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jxeval.ledger.Credited;
import jxeval.ledger.Item;
import jxeval.ledger.Subject;
import jxeval.model.CellRef;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.report.edition.Edition;
import jxeval.report.edition.Quantities;
import jxeval.scheme.Span;
import org.apache.commons.numbers.fraction.BigFraction;

/** Who is credited with each project, and with how much of it. */
final class Introducers {
  private final Edition edition;
  private final Map<CellRef, Map<String, BigFraction>> byProject = new LinkedHashMap<>();

  Introducers(Edition edition) {
    this.edition = edition;
    for (Unit unit : edition.scheme().units()) {
      for (Credited credited :
          edition.results().records().of("projects", Subject.of(unit), Span.TO_DATE)) {
        byProject
            .computeIfAbsent(credited.item().at().row(), p -> new LinkedHashMap<>())
            .put(unit.id(), credited.share());
      }
    }
  }

  /** The units with their shares where there are several; the units as written while disputed. */
  String of(Item project) {
    Map<String, BigFraction> shares = own(project);
    if (shares.isEmpty()) {
      Value units = project.get("units");
      return units == null
          ? ""
          : units.each().stream()
                  .map(Value::shown)
                  .map(edition::name)
                  .collect(Collectors.joining("、"))
              + "（待裁定）";
    }
    if (shares.size() == 1 && shares.containsValue(BigFraction.ONE)) {
      return edition.name(shares.keySet().iterator().next());
    }
    return shares.entrySet().stream()
        .map(s -> edition.name(s.getKey()) + " " + Quantities.percent(s.getValue()))
        .collect(Collectors.joining("、"));
  }

  /** Each unit's own share: a team's without what its members introduced. */
  private Map<String, BigFraction> own(Item project) {
    Map<String, BigFraction> credited = byProject.getOrDefault(project.at().row(), Map.of());
    Map<String, BigFraction> own = new LinkedHashMap<>();
    credited.forEach(
        (unit, share) -> {
          BigFraction members =
              edition
                  .scheme()
                  .membersOf(unit)
                  .map(m -> credited.getOrDefault(m.id(), BigFraction.ZERO))
                  .reduce(BigFraction.ZERO, BigFraction::add);
          BigFraction left = share.subtract(members);
          if (left.signum() > 0) {
            own.put(unit, left);
          }
        });
    return own;
  }
}
