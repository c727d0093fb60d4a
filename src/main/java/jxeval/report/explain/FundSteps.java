package jxeval.report.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jxeval.evaluation.Figure;
import jxeval.evaluation.FundLine;
import jxeval.model.Working;
import jxeval.report.bulletin.SheetTitles;
import org.apache.commons.numbers.fraction.BigFraction;

/** 工作经费: what was granted, what was spent on what, and what that leaves. */
final class FundSteps {
  private static final String YUAN = "元";

  private final Setting setting;
  private final FigureSteps figures;

  FundSteps(Setting setting) {
    this.setting = setting;
    this.figures = new FigureSteps(setting);
  }

  List<Told> all() {
    List<Told> told = new ArrayList<>();
    setting.results().funds().forEach(l -> of(l, told));
    return told;
  }

  private void of(FundLine line, List<Told> told) {
    String path = "funds.grants." + line.unit().kind();
    Working granted = Working.named("granted", line.granted());
    Working spent = Working.named("spent", line.spent());
    told.add(
        told(
            line,
            "granted",
            step("granted", granted)
                .basis(setting.basis(setting.scheme().funds().clause(), path))
                .under(setting.parameters(path))));
    List<Step> parts = new ArrayList<>();
    purposes(line)
        .forEach(
            (purpose, rows) -> {
              Step part = purpose(purpose, rows);
              parts.add(part);
              told.add(told(line, "p." + purpose, part));
            });
    List<Working> sums =
        line.payments().entrySet().stream()
            .map(p -> Working.named(p.getKey(), Figure.Contribution.sum(p.getValue())))
            .toList();
    Step all = step("spent", Working.sum(sums)).under(parts);
    told.add(told(line, "spent", all));
    told.add(
        told(
            line,
            "left",
            step("fund_left", granted.minus(spent).atLeast(Working.nothing()))
                .under(List.of(all))));
    told.add(
        told(
            line,
            "overspent",
            step("overspent", spent.minus(granted).atLeast(Working.nothing()))
                .under(List.of(all))));
  }

  /** The purposes of all units: each has a cell in every unit's row. */
  private Map<String, List<Figure.Contribution>> purposes(FundLine line) {
    Map<String, List<Figure.Contribution>> all = new LinkedHashMap<>();
    FundLine.PURPOSES.forEach(p -> all.put(p, List.of()));
    setting
        .results()
        .funds()
        .forEach(l -> l.payments().keySet().forEach(p -> all.put(p, List.of())));
    all.putAll(line.payments());
    return all;
  }

  private Step purpose(String purpose, List<Figure.Contribution> rows) {
    Working sum = FigureSteps.sum(rows);
    return setting
        .worked(Step.of("actual", "p." + purpose, purpose), sum)
        .value(setting.quantity(sum.value(), YUAN))
        .under(rows.stream().map(r -> figures.row(r, YUAN)).toList());
  }

  private Step step(String name, Working working) {
    BigFraction value = working.value();
    return setting
        .worked(Step.of("actual", name, setting.of("name." + name)), working)
        .value(setting.quantity(value, YUAN));
  }

  private static Told told(FundLine line, String column, Step step) {
    return new Told(
        SheetTitles.FUNDS,
        "funds",
        line.unit().id(),
        column,
        line.unit().name(),
        SheetTitles.FUNDS,
        step.label(),
        step);
  }
}
