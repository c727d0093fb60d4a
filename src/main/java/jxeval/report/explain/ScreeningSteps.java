package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.ScreeningLine;
import jxeval.model.CellRef;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.words.MeasureWords;
import jxeval.scheme.Filter;
import jxeval.scheme.Screening;

/** 项目准入评审 and 收回土地项目: the rule in words, what the cells that it asks say, its values. */
final class ScreeningSteps {
  private final Setting setting;

  ScreeningSteps(Setting setting) {
    this.setting = setting;
  }

  List<Told> all() {
    List<Told> told = new ArrayList<>();
    int admitted = 0;
    int recovered = 0;
    for (ScreeningLine line : setting.results().screening()) {
      Screening rules = setting.scheme().screening();
      boolean admission = rules.rules().stream().anyMatch(r -> r.id().equals(line.rule()));
      String row = "s" + (admission ? ++admitted : ++recovered);
      String sheet = admission ? SheetTitles.ADMISSION : SheetTitles.LAND;
      told.add(
          new Told(
              sheet,
              "screening",
              row,
              "outcome",
              line.unit() == null ? "" : setting.named(line.unit()),
              line.project(),
              line.label(),
              step(line)));
    }
    return told;
  }

  private Step step(ScreeningLine line) {
    Step step =
        Step.of("screening", line.rule(), line.label())
            .value(setting.of("screening." + line.outcome()))
            .at(line.source(), setting.found(line.source()));
    List<Step> under = new ArrayList<>();
    for (ScreeningLine.Asked asked : line.asked()) {
      under.add(row(asked));
    }
    for (Screening.AdmissionRule rule : setting.scheme().screening().rules()) {
      if (rule.id().equals(line.rule())) {
        under.addAll(setting.parameters(rule.path()));
        step =
            step.formula(words(rule.when(), rule.requires()))
                .basis(setting.basis(rule.clause(), rule.path()));
      }
    }
    for (Screening.RecoveryRule rule : setting.scheme().screening().landRecovery()) {
      if (rule.id().equals(line.rule())) {
        under.addAll(setting.parameters(rule.path()));
        step =
            step.formula(setting.measures().filter(rule.when(), "projects"))
                .basis(setting.basis(rule.clause(), rule.path()));
      }
    }
    return step.under(under);
  }

  private String words(Filter when, Filter requires) {
    MeasureWords words = setting.measures();
    String asked = words.filter(requires, "review");
    return when.equals(Filter.EVERY)
        ? setting.of("screening.all", "b", asked)
        : setting.of("screening.rule", "a", words.filter(when, "review"), "b", asked);
  }

  private static Step row(ScreeningLine.Asked asked) {
    CellRef at = asked.at();
    return Step.of("row", at.toString(), asked.field()).value(asked.shown()).at(at, asked.shown());
  }
}
