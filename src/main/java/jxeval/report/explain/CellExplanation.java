package jxeval.report.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.Results;
import jxeval.evaluation.UnitResult;
import jxeval.report.bulletin.CountyTable;
import jxeval.report.bulletin.RankingSheet;
import jxeval.report.edition.Edition;
import jxeval.text.Words;

/**
 * Why a cell of a workbook says what it says: the figure behind it, else what its formula reads.
 */
public final class CellExplanation {
  private final Results results;
  private final Words words;
  private final Edition edition;

  public CellExplanation(Results results, Words words) {
    this.results = results;
    this.words = words;
    this.edition = new Edition(results, words);
  }

  public Explanation of(Spot spot) {
    Step cell = told(spot);
    return new Explanation(figure(spot).map(cell::and).orElse(cell));
  }

  private Step told(Spot spot) {
    List<Step> operands = spot.operands().stream().map(this::told).toList();
    return Step.of("cell", spot.place(), (spot.heading() + " " + spot.place()).strip())
        .formula(spot.formula() == null ? null : "=" + spot.formula())
        .value(spot.value().replace('\n', ' '))
        .at(spot.source(), null)
        .under(operands);
  }

  private Optional<Step> figure(Spot spot) {
    if (CountyTable.ID.equals(spot.table())) {
      return Explanation.ofCounty(results, words).root().under().stream()
          .filter(s -> s.id().equals(spot.row()))
          .findFirst();
    }
    return results.groups().stream()
        .filter(g -> RankingSheet.name(edition, g.assessment()).equals(spot.sheet()))
        .filter(g -> belongs(spot, RankingSheet.table(g)))
        .flatMap(g -> g.units().stream().map(u -> figure(u, g, spot)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean belongs(Spot spot, String table) {
    return spot.table() != null
        && (spot.table().equals(table) || spot.table().startsWith(table + ".detail"));
  }

  private Optional<Step> figure(UnitResult unit, GroupResult group, Spot spot) {
    if (!unit.unit().id().equals(spot.row())) {
      return Optional.empty();
    }
    String column = Objects.requireNonNullElse(spot.column(), "");
    List<Step> steps = new UnitSteps(results, words).figures(unit, group);
    return steps.stream()
        .filter(s -> isMeant(s, column))
        .findFirst()
        .or(() -> steps.stream().flatMap(Step::all).filter(s -> isMeant(s, column)).findFirst());
  }

  /**
   * {@code total}, {@code rank}, {@code grade}, {@code bonus}, {@code score.x}, {@code x.actual}.
   */
  private static boolean isMeant(Step step, String column) {
    String id = step.id();
    return column.equals(id)
        || column.equals("score." + id)
        || column.equals("bonus." + id)
        || List.of(id + ".actual", id + ".target", id + ".rate", id + ".score").contains(column);
  }
}
