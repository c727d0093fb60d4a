package jxeval.scheme.coverage;

import java.util.ArrayList;
import java.util.List;
import jxeval.scheme.Assessment;
import jxeval.scheme.Indicator;
import jxeval.scheme.Parameter;
import jxeval.scheme.Satisfaction;
import jxeval.scheme.Scheme;
import jxeval.scheme.coverage.Use.Kind;
import org.jspecify.annotations.Nullable;

/** The rules of a target file that cite a clause, in the order in which they are computed. */
final class Uses {
  private final List<Use> all = new ArrayList<>();

  private Uses() {}

  static List<Use> of(Scheme scheme) {
    Uses uses = new Uses();
    uses.rules(scheme);
    scheme.parameters().forEach(uses::value);
    return List.copyOf(uses.all);
  }

  private void rules(Scheme scheme) {
    scheme
        .parametersUnder("calendar")
        .forEach(p -> add(Kind.CALENDAR, p.path(), p.clause(), p.path()));
    for (int i = 0; i < scheme.readings().size(); i++) {
      var reading = scheme.readings().get(i);
      String path = "readings." + i;
      reading.clauses().forEach(c -> add(Kind.READING, reading.question(), c, path));
    }
    scheme.measures().values().forEach(m -> add(Kind.MEASURE, m.label(), m.clause(), m.path()));
    scheme.countyTargets().forEach(t -> add(Kind.COUNTY_TARGET, t.label(), t.clause(), t.path()));
    scheme.assessments().forEach(this::assessment);
    scheme.consequences().forEach(c -> add(Kind.of(c.at()), c.says(), c.clause(), c.path()));
    scheme.awards().forEach(a -> add(a.read(new AwardKind()), a.label(), a.clause(), a.path()));
    add(Kind.FUNDS, "", scheme.funds().clause(), "funds");
    scheme.screening().rules().forEach(r -> add(Kind.ADMISSION, r.label(), r.clause(), r.path()));
    scheme
        .screening()
        .landRecovery()
        .forEach(r -> add(Kind.LAND_RECOVERY, r.label(), r.clause(), r.path()));
    Satisfaction survey = scheme.satisfaction();
    if (survey != null) {
      add(Kind.SATISFACTION, "", survey.clause(), survey.path());
    }
  }

  private void assessment(Assessment a) {
    add(Kind.ASSESSMENT, a.title(), "", a.title(), a.clause(), a.path());
    for (Indicator i : a.indicators()) {
      add(Kind.INDICATOR, i.label(), i.score().id(), a.title(), i.clause(), i.path());
      for (Indicator.Bonus b : i.bonuses()) {
        String clause = b.clause() == null ? i.clause() : b.clause();
        add(Kind.BONUS, i.label(), b.score().id(), a.title(), clause, b.path());
      }
    }
    a.vetoes().forEach(v -> add(Kind.VETO, "", "", a.title(), v.clause(), v.path()));
  }

  /** A clause that only a single value cites is used by that value. */
  private void value(Parameter p) {
    String clause = p.clause();
    if (clause != null && all.stream().noneMatch(u -> u.holds(p.path(), clause))) {
      add(Kind.VALUE, p.path(), clause, p.path());
    }
  }

  private void add(Kind kind, String label, @Nullable String clause, String path) {
    add(kind, label, "", "", clause, path);
  }

  private void add(
      Kind kind,
      String label,
      String scoring,
      String assessment,
      @Nullable String clause,
      String path) {
    if (clause != null) {
      all.add(new Use(kind, label, scoring, assessment, clause, path));
    }
  }
}
