package jxeval.report.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> RATES = Set.of("rate", "gap", "progress");
  private static final Set<String> OPERANDS = Set.of("actual", "target");

  private final Results results;
  private final Edition edition;
  private final List<Told> told;
  private final UnitSteps units;
  private final Step county;
  private final Map<String, List<Step>> explained = new HashMap<>();

  public CellExplanation(Results results, Words words) {
    this.results = results;
    this.edition = new Edition(results, words);
    Setting setting = new Setting(results, words);
    this.told = ToldFigures.of(setting).toList();
    this.units = new UnitSteps(setting);
    this.county = new CountySteps(setting).all();
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
    Optional<Told> placed = told.stream().filter(t -> t.isAt(spot)).findFirst();
    if (placed.isPresent()) {
      return placed.map(Told::step);
    }
    String column = Objects.requireNonNullElse(spot.column(), "");
    if (CountyTable.ID.equals(spot.table())) {
      return county.under().stream()
          .filter(s -> s.id().equals(spot.row()))
          .map(s -> part(s, column))
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
    List<Step> steps =
        explained.computeIfAbsent(
            RankingSheet.table(group) + "/" + unit.unit().id(), u -> units.figures(unit, group));
    return steps.stream()
        .filter(s -> isMeant(s, column))
        .findFirst()
        .map(s -> part(s, kind(column)))
        .or(() -> steps.stream().flatMap(Step::all).filter(s -> isMeant(s, column)).findFirst());
  }

  /**
   * The line's own figure of a kind, such as its actual; the line itself where it has none. A rate
   * is told with what it is of.
   */
  private static Step part(Step line, String kind) {
    Step part = line.under().stream().filter(s -> s.kind().equals(kind)).findFirst().orElse(line);
    return RATES.contains(kind) && part.kind().equals(kind)
        ? part.under(line.under().stream().filter(s -> OPERANDS.contains(s.kind())).toList())
        : part;
  }

  /** {@code x.actual} asks for an actual, {@code bonus.x} for what is added on top. */
  private static String kind(String column) {
    return column.startsWith("bonus.") ? "bonus" : column.substring(column.lastIndexOf('.') + 1);
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
