package jxeval.scheme;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.check.Finding;
import jxeval.check.Rule;
import jxeval.check.Severity;

/**
 * What a county changes in the bundled forms.
 *
 * @param aliases set id to field id to further headers
 * @param extra set id to further columns
 * @param severities code to severity and reason
 * @param returns unit kind to the form it uses: {@code team} or {@code township}
 * @param waivers findings that the bureau accepts
 */
public record FormOverrides(
    Map<String, Map<String, List<String>>> aliases,
    Map<String, List<Extra>> extra,
    Map<String, Reclassified> severities,
    Map<String, String> returns,
    List<Waiver> waivers) {

  /** Overrides without waivers. */
  public FormOverrides(
      Map<String, Map<String, List<String>>> aliases,
      Map<String, List<Extra>> extra,
      Map<String, Reclassified> severities,
      Map<String, String> returns) {
    this(aliases, extra, severities, returns, List.of());
  }

  /** A further column: its header, which may carry a unit in brackets, and its field id. */
  public record Extra(String header, String id) {}

  /** A severity that differs from the default, and why. */
  public record Reclassified(Severity is, String reason) {}

  /** A finding with the severity that the county gives its code; one that is waived is a notice. */
  public Finding judged(Finding finding) {
    if (waivers.stream().anyMatch(w -> w.isOf(finding))) {
      return finding.withSeverity(Severity.NOTICE);
    }
    Reclassified other = severities.get(finding.rule().code());
    return other == null ? finding : finding.withSeverity(other.is());
  }

  /** The severity that the county gives a rule. */
  public Severity severity(Rule rule) {
    Reclassified other = severities.get(rule.code());
    return other == null ? rule.severity() : other.is();
  }

  /** The same with the waivers that a run for the month honours. */
  FormOverrides asOf(YearMonth month) {
    List<Waiver> held = new ArrayList<>(waivers);
    held.removeIf(w -> !w.holdsIn(month));
    return new FormOverrides(aliases, extra, severities, returns, List.copyOf(held));
  }

  /** The form that a kind of unit hands in. */
  public String formOf(String kind) {
    return returns.getOrDefault(kind, kind.equals("township") ? "township" : "team");
  }
}
