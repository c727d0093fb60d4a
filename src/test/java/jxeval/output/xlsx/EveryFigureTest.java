package jxeval.output.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jxeval.model.Rounding;
import jxeval.report.bulletin.SheetTitles;
import jxeval.report.explain.CellExplanation;
import jxeval.report.explain.ProvenanceSheet;
import jxeval.report.explain.Recomputed;
import jxeval.report.explain.Spot;
import jxeval.report.explain.Step;
import jxeval.report.table.Column;
import jxeval.report.table.Content;
import jxeval.report.table.Row;
import jxeval.report.table.Table;
import jxeval.text.Language;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure of every workbook of the example year is a live formula over other cells, or stands
 * beside the cell of a return that says it, or explains itself by arithmetic that gives it again
 * and ends in cells of the returns or values of the target file.
 */
class EveryFigureTest {
  private static final Pattern NUMBER = Pattern.compile("^-?[0-9.]+");

  /** A sheet of trials: how many of them an outcome does not survive. */
  private static final String TRIALS = SheetTitles.ROBUSTNESS;

  /**
   * Numbers that count the lines of a list, values of the target file listed as such, and the rank
   * of the month before, which that month explains.
   */
  private static final Set<String> NO_FIGURES = Set.of("no", "receipt_no", "points", "previous");

  private static final List<ExampleRun> RUNS =
      Stream.concat(
              IntStream.rangeClosed(1, 12).mapToObj(ExampleRun::monthly),
              Stream.of(
                  ExampleRun.midyear(),
                  ExampleRun.awards(),
                  ExampleRun.satisfaction(),
                  ExampleRun.screen()))
          .toList();

  static List<ExampleRun> runs() {
    return RUNS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void every_row_of_the_provenance_gives_its_figure_alone(ExampleRun run) {
    Table table =
        run.workbook().sheets().stream()
            .filter(s -> s.name().equals(ProvenanceSheet.NAME))
            .findFirst()
            .orElseThrow()
            .tables()
            .get(0);
    List<String> keys = table.columns().stream().map(Column::key).toList();
    for (Row row : table.rows()) {
      String value = row.cells().get(keys.indexOf("value")).printed();
      String exact = row.cells().get(keys.indexOf("exact")).printed();
      Matcher number = NUMBER.matcher(value);
      if (number.find()) {
        assertTrue(gives(exact, new BigDecimal(number.group())), row.toString());
      } else {
        assertEquals("", exact, row.toString());
      }
    }
    assertTrue(table.rows().size() > 100, run + ": " + table.rows().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void every_figure_answers_for_itself(ExampleRun run) {
    CellFinder finder = new CellFinder(run.workbook());
    CellExplanation explanation = new CellExplanation(run.results(), new Words(Language.ZH));
    Map<String, String> silent = new TreeMap<>();
    int figures = 0;
    for (Grid grid : new Layout(run.workbook()).grids()) {
      for (Placed placed : grid.cells()) {
        if (placed.table() != null && placed.cell().content() instanceof Content.Decimal number) {
          String a1 = new CellReference(placed.row(), placed.column()).formatAsString();
          Spot spot = finder.at(grid.name(), a1).orElseThrow();
          String fault = fault(spot, number.number(), explanation);
          if (!fault.isEmpty()) {
            silent.merge(
                grid.name() + " › " + spot.table() + " › " + spot.column(),
                a1 + " " + fault,
                (first, more) -> first);
          }
          figures++;
        }
      }
    }
    assertEquals(Map.of(), silent);
    assertTrue(figures > 100, run + " has " + figures + " figures");
  }

  /** What is missing of an answer; nothing where it is whole. */
  private static String fault(Spot spot, BigDecimal printed, CellExplanation explanation) {
    if (NO_FIGURES.contains(Objects.requireNonNullElse(spot.column(), ""))
        || spot.sheet().equals(TRIALS)) {
      return "";
    }
    if (spot.formula() != null) {
      return spot.operands().isEmpty() && printed.signum() != 0 ? "reads no cell" : "";
    }
    if (spot.source() != null) {
      return "";
    }
    List<Step> told = explanation.of(spot).root().under();
    if (told.isEmpty()) {
      return "is not explained";
    }
    Step figure = told.get(told.size() - 1);
    String exact = figure.exact();
    if (exact != null && !gives(exact, printed)) {
      return "computes to another figure: " + exact;
    }
    boolean ends = figure.all().anyMatch(s -> s.at() != null);
    return ends || printed.signum() == 0 || figure.kind().equals("rank") ? "" : "ends nowhere";
  }

  /** Whether the arithmetic gives the printed number, or that in percent. */
  private static boolean gives(String exact, BigDecimal printed) {
    if (exact.isEmpty()) {
      return false;
    }
    BigFraction value = Recomputed.of(exact);
    int decimals = Math.max(0, printed.scale());
    return Rounding.halfUp(value, decimals).compareTo(printed) == 0
        || Rounding.halfUp(value.multiply(100), decimals).compareTo(printed) == 0;
  }
}
