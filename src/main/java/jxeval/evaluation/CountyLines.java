package jxeval.evaluation;

import java.util.List;
import jxeval.evaluation.measure.Figures;
import jxeval.ledger.Subject;
import jxeval.scheme.CountyTarget;

/** The county against its targets, in file order. */
final class CountyLines {
  private CountyLines() {}

  static List<CountyLine> of(Figures figures) {
    return figures.scheme().countyTargets().stream().map(t -> line(t, figures)).toList();
  }

  private static CountyLine line(CountyTarget target, Figures figures) {
    Figure figure = figures.of(target.measure(), Subject.COUNTY);
    Progress progress = figures.targets().progress(figure.value(), target.target(), target.paced());
    return new CountyLine(target, figure, progress, progress.met());
  }
}
