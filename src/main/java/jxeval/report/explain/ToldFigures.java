package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.Results;
import jxeval.report.edition.Edition;

/** The figures of a run outside the rankings and the county's progress, each with its steps. */
final class ToldFigures {
  private ToldFigures() {}

  static List<Told> of(Setting setting) {
    Results results = setting.results();
    Edition edition = new Edition(results, setting.words());
    List<Told> told = new ArrayList<>(new OutingSteps(setting, edition).all());
    told.addAll(new FundSteps(setting).all());
    told.addAll(new AwardSteps(setting).all(edition));
    told.addAll(new SurveySteps(setting).all());
    told.addAll(new ScreeningSteps(setting).all());
    if (results.kind() == Results.Kind.MONTHLY) {
      told.addAll(new LedgerSteps(setting, edition).all());
    }
    return told;
  }
}
