package jxeval.report.scheme;

import java.util.ArrayList;
import java.util.List;
import jxeval.report.words.MeasureWords;
import jxeval.report.words.Wording;
import jxeval.scheme.Filter;
import jxeval.scheme.Scheme;
import jxeval.scheme.Screening.AdmissionRule;
import jxeval.scheme.Screening.RecoveryRule;
import jxeval.text.Words;

/** Admission and land-recovery rules in words. */
final class ScreeningWords {
  private final Scheme scheme;
  private final Wording wording;
  private final Basis basis;
  private final MeasureWords measures;

  ScreeningWords(Scheme scheme, Words words, Basis basis) {
    this.scheme = scheme;
    this.wording = new Wording(words);
    this.basis = basis;
    this.measures = new MeasureWords(scheme, words);
  }

  List<String> lines() {
    List<String> told = new ArrayList<>();
    for (AdmissionRule rule : scheme.screening().rules()) {
      String key = rule.when().equals(Filter.EVERY) ? "show.rule_all" : "show.rule";
      String line =
          wording.of(
              key,
              "label",
              rule.label(),
              "a",
              measures.filter(rule.when(), "review"),
              "b",
              measures.filter(rule.requires(), "review"));
      told.add(basis.of(line, rule.clause(), rule.path()));
    }
    for (RecoveryRule rule : scheme.screening().landRecovery()) {
      String line =
          wording.of(
              "show.recovery",
              "label",
              rule.label(),
              "a",
              measures.filter(rule.when(), "projects"));
      told.add(basis.of(line, rule.clause(), rule.path()));
    }
    return told;
  }
}
