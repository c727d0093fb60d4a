package jxeval.report.explain;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jxeval.evaluation.Results;
import jxeval.report.edition.Edition;

/** The figures of a run outside the rankings and the county's progress, each with its steps. */
final class ToldFigures {
  private ToldFigures() {}

  /** One group after the other, each made when it is reached. */
  static Stream<Told> of(Setting setting) {
    Edition edition = new Edition(setting.results(), setting.words());
    return Stream.<Supplier<List<Told>>>of(
            () -> new OutingSteps(setting, edition).all(),
            () -> new FundSteps(setting).all(),
            () -> new AwardSteps(setting).all(edition),
            () -> new SurveySteps(setting).all(),
            () -> new ScreeningSteps(setting).all(),
            () -> ofLedgers(setting, edition))
        .flatMap(group -> group.get().stream());
  }

  private static List<Told> ofLedgers(Setting setting, Edition edition) {
    return setting.results().kind() == Results.Kind.MONTHLY
        ? new LedgerSteps(setting, edition).all()
        : List.of();
  }
}
