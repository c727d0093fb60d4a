package jxeval.report.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jxeval.check.AcrossRule;
import jxeval.check.Finding;
import jxeval.evaluation.Figure;
import jxeval.ledger.Credited;
import jxeval.ledger.Subject;
import jxeval.model.CellRef;
import jxeval.model.Row;
import jxeval.model.Unit;
import jxeval.model.Value;
import jxeval.scheme.Measure;

/** What of a subject's returns does not count in a measure, and the finding that says why. */
final class LeftOut {
  private static final List<String> NAMING = List.of("units", "unit");

  private final Setting setting;
  private final Map<Row, List<Finding>> refused = new LinkedHashMap<>();

  LeftOut(Setting setting) {
    this.setting = setting;
    Map<CellRef, List<Finding>> byRow = new HashMap<>();
    for (Finding finding : setting.results().findings()) {
      CellRef at = finding.at();
      if (at != null && at.cell() != null && leavesOut(finding)) {
        byRow.computeIfAbsent(at.row(), r -> new ArrayList<>()).add(finding);
      }
    }
    for (Row row : setting.results().facts().rows()) {
      List<Finding> findings = byRow.get(row.source().whole());
      if (findings != null && isWithin(row)) {
        refused.put(row, findings);
      }
    }
  }

  private static boolean leavesOut(Finding finding) {
    return finding.isError() || finding.rule() == AcrossRule.X503;
  }

  /**
   * Rows out of the figures, sheets and files that were refused, rows that the rule passes over.
   */
  List<Step> of(Measure measure, Figure.Counted counted, Subject subject) {
    if (!(measure.formula() instanceof Measure.Aggregate aggregate)) {
      return List.of();
    }
    Set<String> whose = whose(subject);
    List<Step> steps = new ArrayList<>();
    refused.forEach(
        (row, findings) -> {
          if (row.set().equals(aggregate.set()) && concerns(row, whose)) {
            findings.forEach(f -> steps.add(step(f, label(row))));
          }
        });
    files(whose).forEach(steps::add);
    passedOver(aggregate, counted, subject, steps);
    return steps;
  }

  private boolean isWithin(Row row) {
    return row.month() == null || !row.month().isAfter(setting.results().month());
  }

  /** The unit and its members; empty for the county, which everything concerns. */
  private Set<String> whose(Subject subject) {
    Set<String> ids = new LinkedHashSet<>();
    subject
        .owner()
        .map(Unit::id)
        .ifPresent(
            id -> {
              ids.add(id);
              setting.scheme().membersOf(id).map(Unit::id).forEach(ids::add);
            });
    return ids;
  }

  private static boolean concerns(Row row, Set<String> whose) {
    return whose.isEmpty()
        || (row.unit() != null && whose.contains(row.unit()))
        || NAMING.stream()
            .flatMap(f -> row.many(f).stream())
            .map(Value::shown)
            .anyMatch(whose::contains);
  }

  private static String label(Row row) {
    return row.text("name")
        .or(() -> row.text("enterprise"))
        .or(() -> row.text("place"))
        .or(() -> row.text("project"))
        .orElse(row.source().place().toString());
  }

  /** Sheets and files that an error keeps out whole. */
  private List<Step> files(Set<String> whose) {
    Set<String> files = new HashSet<>();
    setting.results().facts().inputs().stream()
        .filter(i -> i.unit() != null && whose.contains(i.unit()))
        .forEach(i -> files.add(i.file()));
    List<Step> steps = new ArrayList<>();
    for (Finding finding : setting.results().findings()) {
      CellRef at = finding.at();
      if (finding.isError() && at != null && at.cell() == null && files.contains(at.file())) {
        steps.add(step(finding, at.sheet() == null ? at.file() : at.sheet()));
      }
    }
    return steps;
  }

  private Step step(Finding finding, String label) {
    return Step.of("left_out", finding.rule().code(), setting.of("left_out", "label", label))
        .formula(finding.rule().code() + " " + setting.words().message(finding))
        .at(finding.at(), finding.found());
  }

  /** How many of the subject's records the measure's own conditions pass over. */
  private void passedOver(
      Measure.Aggregate aggregate, Figure.Counted counted, Subject subject, List<Step> steps) {
    Set<CellRef> rows = new HashSet<>();
    counted.rows().forEach(c -> rows.add(c.at().row()));
    long passed =
        setting.results().records().of(aggregate.set(), subject, aggregate.span()).stream()
            .map(Credited::item)
            .filter(i -> Collections.disjoint(i.rows(), rows))
            .count();
    if (passed > 0) {
      steps.add(Step.of("left_out", "", setting.of("passed_over", "count", passed)));
    }
  }
}
