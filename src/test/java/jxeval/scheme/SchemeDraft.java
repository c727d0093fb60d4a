package jxeval.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jxeval.model.Later;
import jxeval.model.Unit;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A target file of 2021 in the making, empty unless a test says more. */
public final class SchemeDraft {
  public final List<Unit> units = new ArrayList<>();
  public final Map<String, Measure> measures = new LinkedHashMap<>();
  public final List<Assessment> assessments = new ArrayList<>();
  public final List<Consequence> consequences = new ArrayList<>();
  public final List<Award> awards = new ArrayList<>();
  public final Map<String, BigFraction> grants = new LinkedHashMap<>();
  public final List<Screening.AdmissionRule> rules = new ArrayList<>();
  public final List<Screening.RecoveryRule> recovery = new ArrayList<>();
  public final Map<String, List<String>> regions = new LinkedHashMap<>();
  public final List<CountyTarget> countyTargets = new ArrayList<>();
  public final List<Ruling> rulings = new ArrayList<>();
  public final List<Reading> readings = new ArrayList<>();
  public final List<Parameter> parameters = new ArrayList<>();
  public @Nullable Satisfaction satisfaction;
  public FormOverrides forms = new FormOverrides(Map.of(), Map.of(), Map.of(), Map.of());
  public Calendar calendar =
      new Calendar(
          0,
          false,
          0,
          IntStream.rangeClosed(1, 12).mapToObj(m -> BigFraction.of(m, 12)).toList(),
          List.of("team", "squad", "township"),
          true);

  /** A unit whose name is its id. */
  public SchemeDraft unit(String id, String kind) {
    return member(id, kind, null);
  }

  /** A member of a team whose name is its id. */
  public SchemeDraft member(String id, String kind, @Nullable String team) {
    units.add(unitOf(id, kind, team));
    return this;
  }

  public static Unit unitOf(String id, String kind, @Nullable String team) {
    return new Unit(
        id,
        id,
        List.of(),
        kind,
        team,
        false,
        null,
        null,
        new Unit.Focus(List.of(), List.of()),
        false,
        "",
        Map.of());
  }

  public Scheme build() {
    return new Scheme(
        new Origin(
            "targets-2021.yaml",
            List.of(),
            Later.of(() -> ""),
            Later.of(() -> List.copyOf(parameters))),
        "考核",
        2021,
        null,
        Map.of(),
        List.copyOf(readings),
        calendar,
        List.copyOf(units),
        regions,
        forms,
        measures,
        List.copyOf(countyTargets),
        List.copyOf(assessments),
        List.copyOf(consequences),
        List.copyOf(awards),
        new Funds(grants, null),
        new Screening(List.copyOf(rules), List.copyOf(recovery)),
        satisfaction,
        List.copyOf(rulings),
        Revisions.NONE);
  }
}
