package jxeval.report.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jxeval.model.Unit;
import jxeval.report.words.ConditionWords;
import jxeval.report.words.MeasureWords;
import jxeval.report.words.Wording;
import jxeval.scheme.Calendar;
import jxeval.scheme.Consequence;
import jxeval.scheme.CountyTarget;
import jxeval.scheme.Document;
import jxeval.scheme.Measure;
import jxeval.scheme.Reading;
import jxeval.scheme.Satisfaction;
import jxeval.scheme.Scheme;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;

/** The target file in plain words, line by line, each with its clause or as assumed. */
public final class SchemeWords {
  private final Scheme scheme;
  private final Wording wording;
  private final Naming naming;
  private final Basis basis;
  private final MeasureWords measures;
  private final ConditionWords conditions;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  private SchemeWords(Scheme scheme, Words words) {
    this.scheme = scheme;
    this.words = words;
    this.wording = new Wording(words);
    this.naming = new Naming(scheme, wording);
    this.basis = new Basis(scheme, wording);
    this.measures = new MeasureWords(scheme, words);
    this.conditions = new ConditionWords(scheme, words);
  }

  public static List<String> of(Scheme scheme, Words words) {
    return List.copyOf(new SchemeWords(scheme, words).told());
  }

  private List<String> told() {
    lines.add(wording.of("show.head", "title", scheme.title(), "year", scheme.year()));
    Document source = scheme.source();
    if (source != null && source.title() != null) {
      lines.add(wording.of("show.source", "a", source.title()));
    }
    section("readings", readings());
    section("calendar", calendar(scheme.calendar()));
    section("units", units());
    section("measures", scheme.measures().values().stream().map(this::measure).toList());
    section("county", scheme.countyTargets().stream().map(this::target).toList());
    AssessmentWords assessments = new AssessmentWords(scheme, words, naming, basis);
    scheme.assessments().forEach(a -> block(assessments.title(a), assessments.of(a)));
    section("consequences", scheme.consequences().stream().map(this::consequence).toList());
    AwardWords awards = new AwardWords(scheme, words, naming, basis);
    section("awards", scheme.awards().stream().flatMap(a -> a.read(awards).stream()).toList());
    section("funds", funds());
    section("screening", new ScreeningWords(scheme, words, basis).lines());
    Satisfaction survey = scheme.satisfaction();
    if (survey != null) {
      section("satisfaction", survey(survey));
    }
    section("rulings", new RulingLines(scheme, wording, naming).lines());
    return lines;
  }

  private void section(String key, List<String> inside) {
    block(wording.of("show.section." + key), inside);
  }

  private void block(String title, List<String> inside) {
    if (!inside.isEmpty()) {
      lines.add("");
      lines.add(title);
      inside.forEach(l -> lines.add("  " + l));
    }
  }

  private List<String> readings() {
    List<String> told = new ArrayList<>();
    for (Reading r : scheme.readings()) {
      String line =
          wording.of(
              "show.reading_line",
              "n",
              told.size() + 1,
              "question",
              r.question(),
              "decision",
              r.decision());
      told.add(basis.of(line, r.clauses(), r.assumed()));
    }
    return told;
  }

  private List<String> calendar(Calendar c) {
    String key = c.deadlineDay() == 0 ? "month_end" : c.nextMonth() ? "day_next" : "day";
    String deadline = wording.of("show." + key, "a", c.graceDays(), "b", c.deadlineDay());
    return List.of(
        basis.of(deadline, naming.clauseOf("calendar.deadline"), "calendar.deadline"),
        wording.of("show.due", "a", naming.kinds(c.due())),
        basis.of(pace(c.pace()), null, "calendar.pace"));
  }

  private String pace(List<BigFraction> shares) {
    for (int i = 0; i < shares.size(); i++) {
      if (!shares.get(i).equals(BigFraction.of(i + 1, shares.size()))) {
        List<String> told = shares.stream().map(Wording::percent).toList();
        return wording.of("show.pace", "a", wording.join("join.list", told));
      }
    }
    return wording.of("show.pace_linear");
  }

  private List<String> units() {
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    scheme
        .units()
        .forEach(u -> byKind.computeIfAbsent(u.kind(), k -> new ArrayList<>()).add(u.name()));
    List<String> told = new ArrayList<>();
    byKind.forEach(
        (kind, names) ->
            told.add(
                wording.of(
                    "show.units_of",
                    "kind",
                    naming.kind(kind),
                    "count",
                    names.size(),
                    "names",
                    wording.join("join.list", names))));
    for (int i = 0; i < scheme.units().size(); i++) {
      Unit unit = scheme.units().get(i);
      if (!unit.tasks().isEmpty()) {
        List<String> tasks = new ArrayList<>();
        unit.tasks().forEach((m, task) -> tasks.add(naming.label(m) + naming.amount(m, task)));
        String line =
            wording.of("show.tasks", "name", unit.name(), "a", wording.join("join.list", tasks));
        told.add(basis.of(line, null, "units." + i + ".tasks"));
      }
    }
    return told;
  }

  private String measure(Measure m) {
    String line =
        m.unit() == null
            ? wording.of("show.measure_plain", "label", m.label(), "a", measures.of(m))
            : wording.of("show.measure", "label", m.label(), "unit", m.unit(), "a", measures.of(m));
    return basis.of(line, m.clause(), m.path());
  }

  private String target(CountyTarget t) {
    BigFraction target = t.target();
    BigFraction stretch = t.stretch();
    String line =
        target == null
            ? wording.of("show.target_none", "label", t.label())
            : wording.of(
                stretch == null ? "show.target" : "show.target_stretch",
                "label",
                t.label(),
                "a",
                naming.amount(t.measure(), target),
                "b",
                stretch == null ? "" : naming.amount(t.measure(), stretch));
    return basis.of(line, t.clause(), t.path());
  }

  private String consequence(Consequence c) {
    String line =
        wording.of(
            "show.consequence",
            "at",
            wording.of("show.at." + c.at().name().toLowerCase(Locale.ROOT)),
            "kinds",
            naming.kinds(c.units()),
            "a",
            conditions.of(c.when()),
            "says",
            c.says());
    String bars = c.bars().isEmpty() ? "" : wording.of("show.bars", "a", naming.bars(c.bars()));
    return basis.of(line + bars, c.clause(), c.path());
  }

  private List<String> funds() {
    List<String> told = new ArrayList<>();
    scheme
        .funds()
        .grants()
        .forEach(
            (kind, grant) -> {
              String line =
                  wording.of("show.fund", "kind", naming.kind(kind), "a", Wording.plain(grant));
              told.add(basis.of(line, scheme.funds().clause(), "funds.grants." + kind));
            });
    return told;
  }

  private List<String> survey(Satisfaction s) {
    List<String> told = new ArrayList<>();
    told.add(weights("dimensions", s.dimensions(), s));
    told.add(weights("raters", s.raters(), s));
    String rounds =
        wording.of(
            "show.rounds", "a", wording.join("join.list", s.rounds()), "b", s.minimumVotes());
    told.add(basis.of(rounds, s.clause(), s.path() + ".minimum_votes"));
    if (s.top() > 0) {
      told.add(basis.of(wording.of("show.top", "a", s.top()), s.clause(), s.path() + ".top"));
    }
    if (s.last() > 0) {
      told.add(basis.of(wording.of("show.last", "a", s.last()), s.clause(), s.path() + ".last"));
    }
    return told;
  }

  private String weights(String key, Map<String, BigFraction> weights, Satisfaction s) {
    List<String> parts = new ArrayList<>();
    weights.forEach((name, weight) -> parts.add(name + " " + Wording.percent(weight)));
    String line = wording.of("show.weights_" + key, "a", wording.join("join.list", parts));
    return basis.of(line, s.clause(), s.path() + "." + key);
  }
}
