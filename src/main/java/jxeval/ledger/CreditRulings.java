package jxeval.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.ledger.listing.Listing;
import jxeval.model.CellRef;
import jxeval.model.Folding;
import jxeval.scheme.Ruling;
import jxeval.scheme.Scheme;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The leading group's decisions on who is credited with a project; they apply whatever their date.
 */
final class CreditRulings {
  private final Map<String, Ruling.Credit> byProject = new LinkedHashMap<>();
  private final Map<Ruling.Credit, Integer> matches = new LinkedHashMap<>();

  /** Finds the projects that the rulings name: by number, else by the name if only one bears it. */
  CreditRulings(Scheme scheme, Map<String, List<Listing>> projects) {
    for (Ruling.Credit credit : scheme.rulings(Ruling.Credit.class)) {
      List<String> named = named(credit.project(), projects, "code");
      if (named.isEmpty()) {
        named = named(credit.project(), projects, "name");
      }
      matches.put(credit, named.size());
      if (named.size() == 1) {
        byProject.put(named.get(0), credit);
      }
    }
  }

  Optional<Ruling.Credit> of(String project) {
    return Optional.ofNullable(byProject.get(project));
  }

  /** X509: rulings that settle nothing, since no project or several bear the number or name. */
  List<Finding> findings(Scheme scheme) {
    List<Finding> findings = new ArrayList<>();
    matches.forEach(
        (credit, count) -> {
          if (count != 1) {
            findings.add(
                Finding.of(AcrossRule.X509, CellRef.file(scheme.file()), credit.project())
                    .with("project", credit.project())
                    .with("count", Integer.toString(count)));
          }
        });
    return findings;
  }

  /**
   * X512: rulings that give every unit the share that the returns state anyway.
   *
   * @param stated a project's key to the shares that its returns state
   */
  List<Finding> needless(Scheme scheme, Function<String, Map<String, BigFraction>> stated) {
    List<Finding> findings = new ArrayList<>();
    byProject.forEach(
        (project, credit) -> {
          if (positive(credit.shares()).equals(positive(stated.apply(project)))) {
            findings.add(
                Finding.of(AcrossRule.X512, CellRef.file(scheme.file()), credit.project())
                    .with("ruling", credit.path()));
          }
        });
    return findings;
  }

  private static Map<String, BigFraction> positive(Map<String, BigFraction> shares) {
    Map<String, BigFraction> positive = new LinkedHashMap<>(shares);
    positive.values().removeIf(s -> s.signum() <= 0);
    return positive;
  }

  private static List<String> named(
      String project, Map<String, List<Listing>> projects, String field) {
    return projects.entrySet().stream()
        .filter(
            p ->
                p.getValue().stream()
                    .flatMap(l -> l.row().text(field).stream())
                    .anyMatch(text -> Folding.same(text, project)))
        .map(Map.Entry::getKey)
        .toList();
  }
}
