package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jxeval.evaluation.CountyLine;
import jxeval.ledger.Subject;

/** The county's progress, line by line. */
final class CountySteps {
  private final Setting setting;
  private final FigureSteps figures;
  private final ProgressSteps progress;

  CountySteps(Setting setting) {
    this.setting = setting;
    this.figures = new FigureSteps(setting);
    this.progress = new ProgressSteps(setting);
  }

  Step all() {
    return Step.of("county", "", setting.of("county")).under(lines().toList());
  }

  /** One after the other, each made when it is reached. */
  Stream<Step> lines() {
    return setting.results().county().stream().map(this::of);
  }

  private Step of(CountyLine line) {
    List<Step> under = new ArrayList<>();
    under.addAll(
        progress.of(line.progress(), line.figure().measure(), line.target().path() + ".target"));
    under.add(figures.of(line.figure(), Subject.COUNTY));
    under.addAll(setting.parameters(line.target().path()));
    return Step.of("line", line.target().id(), line.target().label())
        .value(setting.quantity(line.progress().actual(), line.figure().measure()))
        .basis(setting.basis(line.target().clause(), line.target().path()))
        .under(under);
  }
}
