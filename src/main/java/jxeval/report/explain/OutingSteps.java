package jxeval.report.explain;

import java.util.ArrayList;
import java.util.List;
import jxeval.evaluation.Figure;
import jxeval.evaluation.Outing;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import jxeval.model.Working;
import jxeval.report.bulletin.Leaders;
import jxeval.report.bulletin.Requirement;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.edition.Edition;
import jxeval.scheme.Measure;

/** 外出招商: days and batches by unit and by leader, trip by trip. */
final class OutingSteps {
  private static final String UNITS = "units";
  private static final String LEADERS = "leaders";

  private final Setting setting;
  private final FigureSteps figures;
  private final Edition edition;
  private final IndicatorSteps indicators;

  OutingSteps(Setting setting, Edition edition) {
    this.setting = setting;
    this.figures = new FigureSteps(setting);
    this.edition = edition;
    this.indicators = new IndicatorSteps(setting);
  }

  List<Told> all() {
    List<Told> told = new ArrayList<>();
    for (Outing o : setting.results().outings()) {
      told.add(unit(o, "days_month", o.daysInMonth()));
      told.add(unit(o, "days", o.daysToDate()));
      told.add(unit(o, "batches_month", o.batchesInMonth()));
      told.add(unit(o, "batches", o.batchesToDate()));
      targets(UNITS, o.unit().id(), o.unit(), told);
    }
    if (!setting.results().outings().isEmpty()) {
      leaders(told);
    }
    return told;
  }

  private Told unit(Outing o, String column, Figure figure) {
    Step step = figures.of(figure, Subject.of(o.unit()));
    return new Told(
        SheetTitles.OUTINGS,
        UNITS,
        o.unit().id(),
        column,
        o.unit().name(),
        figure.measure().label(),
        setting.of("outing." + column),
        step);
  }

  private void targets(String table, String row, Unit unit, List<Told> told) {
    target(table, row, unit, Measure.Kind.DAYS, "days_target", told);
    target(table, row, unit, Measure.Kind.COUNT, "batches_target", told);
  }

  private void target(
      String table, String row, Unit unit, Measure.Kind kind, String column, List<Told> told) {
    new Requirement(edition, "trips", kind)
        .of(unit)
        .flatMap(i -> indicators.target(i, unit))
        .ifPresent(
            step ->
                told.add(
                    new Told(
                        SheetTitles.OUTINGS,
                        table,
                        row,
                        column,
                        unit.name(),
                        SheetTitles.OUTINGS,
                        step.label(),
                        step)));
  }

  private void leaders(List<Told> told) {
    int no = 0;
    for (Leaders.Leader leader : Leaders.of(edition)) {
      String row = "l" + ++no;
      told.add(leader(leader, row, "days_month", leader.daysMonth(), "天"));
      told.add(leader(leader, row, "days", leader.days(), "天"));
      told.add(leader(leader, row, "batches_month", leader.batchesMonth(), "批"));
      told.add(leader(leader, row, "batches", leader.batches(), "批"));
      Leaders.unit(edition, leader.name()).ifPresent(u -> targets(LEADERS, row, u, told));
    }
  }

  private Told leader(
      Leaders.Leader leader,
      String row,
      String column,
      List<Figure.Contribution> rows,
      String unit) {
    String item = setting.of("outing.leader");
    Working sum = FigureSteps.sum(rows);
    Step step =
        setting
            .worked(Step.of("actual", column, leader.name()), sum)
            .value(setting.quantity(sum.value(), unit))
            .under(rows.stream().map(r -> figures.row(r, unit)).toList());
    return new Told(
        SheetTitles.OUTINGS,
        LEADERS,
        row,
        column,
        leader.name(),
        item,
        setting.of("outing." + column),
        step);
  }
}
