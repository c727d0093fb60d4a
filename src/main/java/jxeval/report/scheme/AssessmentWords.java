package jxeval.report.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jxeval.report.words.ConditionWords;
import jxeval.report.words.ScoringWords;
import jxeval.report.words.Wording;
import jxeval.scheme.Assessment;
import jxeval.scheme.Comparison;
import jxeval.scheme.Indicator;
import jxeval.scheme.Scheme;
import jxeval.scheme.condition.Condition;
import jxeval.scheme.scoring.Scoring;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** An assessment in words: its lines, caps and grades. */
final class AssessmentWords {
  private final Scheme scheme;
  private final Wording wording;
  private final Naming naming;
  private final Basis basis;
  private final ScoringWords scoring;
  private final ConditionWords conditions;

  AssessmentWords(Scheme scheme, Words words, Naming naming, Basis basis) {
    this.scheme = scheme;
    this.wording = new Wording(words);
    this.naming = naming;
    this.basis = basis;
    this.scoring = new ScoringWords(scheme, words);
    this.conditions = new ConditionWords(scheme, words);
  }

  String title(Assessment a) {
    String line =
        wording.of(
            "show.assessment",
            "title",
            a.title(),
            "kinds",
            naming.kinds(a.units()),
            "total",
            Wording.plain(a.total()));
    return basis.of(line, a.clause(), a.path() + ".total");
  }

  List<String> of(Assessment a) {
    List<String> told = new ArrayList<>();
    a.indicators().forEach(i -> told.add(basis.of(indicator(i), i.clause(), i.path())));
    BigFraction ceiling = a.bonusCeiling();
    if (ceiling != null) {
      String line = wording.of("show.ceiling", "a", Wording.plain(ceiling));
      told.add(basis.of(line, a.clause(), a.path() + ".bonus_ceiling"));
    }
    Assessment.BrokenZero zero = a.brokenZero();
    if (zero != null) {
      String line =
          wording.of(
              "show.broken_zero",
              "a",
              naming.label(zero.measure()),
              "b",
              wording.bounds(zero.comparison(), naming.unitOf(zero.measure())));
      told.add(basis.of(line, a.clause(), a.path() + ".broken_zero"));
    }
    if (!a.tieBreak().isEmpty()) {
      List<String> labels = a.tieBreak().stream().map(t -> naming.label(t.measure())).toList();
      told.add(wording.of("show.tie_break", "a", wording.join("join.list", labels)));
    }
    a.vetoes().forEach(v -> told.add(basis.of(veto(v), v.clause(), v.path())));
    Assessment.Grades grades = a.grades();
    if (grades != null) {
      told.add(basis.of(grades(grades), a.clause(), a.path() + ".grades"));
    }
    return told;
  }

  private String indicator(Indicator i) {
    StringBuilder line = new StringBuilder();
    line.append(
        wording.of(
            i.bonusOnly() ? "show.bonus_only" : "show.indicator",
            "label",
            i.label(),
            "points",
            Wording.plain(i.points()),
            "a",
            scoring.of(i.score(), scheme.measure(i.measure()))));
    more(line, i.score(), i.measure(), i.target(), i.paced(), i.when());
    for (Indicator.Bonus b : i.bonuses()) {
      String measure = b.measure() == null ? i.measure() : b.measure();
      add(
          line,
          wording.of(
              b.measure() == null ? "show.bonus" : "show.bonus_of",
              "label",
              naming.label(measure),
              "a",
              scoring.bonus(b.score(), scheme.measure(measure))));
      boolean paced = b.paced() == null ? i.paced() : b.paced();
      more(line, b.score(), measure, b.target(), paced, b.when());
    }
    return line.toString();
  }

  private void more(
      StringBuilder line,
      Scoring score,
      String measure,
      @Nullable BigFraction target,
      boolean paced,
      @Nullable Condition when) {
    if (target != null) {
      add(line, wording.of("show.own_target", "a", naming.amount(measure, target)));
    }
    if (score.needsTarget() && !paced) {
      add(line, wording.of("show.unpaced"));
    }
    if (when != null) {
      add(line, wording.of("show.if", "a", conditions.of(when)));
    }
  }

  private void add(StringBuilder line, String part) {
    line.append(wording.of("join.rules")).append(part);
  }

  private String veto(Assessment.Veto v) {
    String when = conditions.of(v.when());
    List<String> parts = new ArrayList<>();
    BigFraction total = v.capsTotal();
    if (total != null) {
      parts.add(wording.of("show.veto_total", "a", when, "b", Wording.plain(total)));
    }
    if (v.capsGrade() != null) {
      parts.add(wording.of("show.veto_grade", "a", when, "b", v.capsGrade()));
    }
    if (v.barsRanking()) {
      parts.add(wording.of("show.veto_rank", "a", when));
    }
    return wording.join("join.rules", parts);
  }

  private String grades(Assessment.Grades g) {
    List<String> bands = new ArrayList<>();
    for (Assessment.GradeBand band : g.bands()) {
      Comparison c = band.comparison();
      String bounds =
          c.isFree()
              ? wording.of("bound.rest")
              : g.by() == Assessment.Grades.By.TOTAL
                  ? wording.bounds(c, wording.of("unit.points"))
                  : wording.percent(c);
      Condition when = band.when();
      bands.add(
          when == null
              ? wording.of("show.grade", "a", bounds, "b", band.grade())
              : wording.of(
                  "show.grade_if", "a", bounds, "b", band.grade(), "c", conditions.of(when)));
    }
    String measure = g.measure();
    return wording.of(
        "show.grades_" + g.by().name().toLowerCase(Locale.ROOT),
        "of",
        measure == null ? "" : naming.label(measure),
        "a",
        wording.join("join.list", bands));
  }
}
