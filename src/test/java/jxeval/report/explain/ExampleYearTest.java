package jxeval.report.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.GroupResult;
import jxeval.evaluation.IndicatorResult;
import jxeval.evaluation.Results;
import jxeval.evaluation.UnitResult;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.model.CellRef;
import jxeval.model.Rounding;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import jxeval.text.Language;
import jxeval.text.Words;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every figure of the example year explains itself down to the cells of the returns. */
class ExampleYearTest {
  private static final Path FOLDER = Path.of("examples", "2021");
  private static final Pattern NUMBER = Pattern.compile("^(-?[0-9.]+)(%?)");
  private static final Words CHINESE = new Words(Language.ZH);
  private static List<Results> runs = List.of();
  private static List<Step> steps = List.of();

  @BeforeAll
  static void read() throws IOException {
    String name = "targets-2021.yaml";
    Scheme scheme =
        Objects.requireNonNull(
            SchemeLoader.load(name, Files.readAllBytes(FOLDER.resolve(name)), List.of()).scheme());
    YearMonth december = YearMonth.of(2021, 12);
    Intake intake = Intake.read(FOLDER, scheme, december, Limits.STANDARD, 2, Progress.SILENT);
    runs =
        List.of(
            Evaluation.monthly(intake.facts(), scheme, YearMonth.of(2021, 5), intake.findings()),
            Evaluation.awards(intake.facts(), scheme, intake.findings()));
    steps = explained();
  }

  private static List<Step> explained() {
    List<Step> steps = new ArrayList<>();
    for (Results run : runs) {
      UnitSteps units = new UnitSteps(new Setting(run, CHINESE));
      run.scheme().units().forEach(u -> units.of(u).all().forEach(steps::add));
      Explanation.ofCounty(run, CHINESE).root().all().forEach(steps::add);
    }
    return steps;
  }

  @Test
  void theArithmeticOfEveryStepGivesTheValuePrintedBesideIt() {
    int computed = 0;
    for (Step step : steps) {
      Matcher printed = NUMBER.matcher(step.value() == null ? "" : step.value());
      if (step.exact() != null && printed.find()) {
        assertComputes(step.exact(), printed, step.toString());
        computed++;
      }
    }
    assertTrue(computed > 5_000, "steps with arithmetic: " + computed);
  }

  @Test
  void everyTotalAndScoreOfTheRankingsIsExplained() {
    for (Results run : runs) {
      UnitSteps units = new UnitSteps(new Setting(run, CHINESE));
      for (GroupResult group : run.groups()) {
        for (UnitResult unit : group.units()) {
          List<Step> figures = units.figures(unit, group);
          assertEquals(shown(unit.total()), value(figures, "total", "total"), unit.unit().name());
          assertEquals(shown(unit.rank()), value(figures, "rank", "rank"), unit.unit().name());
          for (IndicatorResult line : unit.indicators()) {
            boolean bonusOnly = line.indicator().bonusOnly();
            assertEquals(
                shown(bonusOnly ? line.bonus() : line.score()),
                value(figures, bonusOnly ? "bonus" : "score", line.indicator().id()),
                unit.unit().name());
          }
        }
      }
    }
  }

  private static void assertComputes(String exact, Matcher printed, String where) {
    BigFraction value = Recomputed.of(exact);
    BigDecimal expected = new BigDecimal(printed.group(1));
    BigDecimal shown =
        printed.group(2).isEmpty()
            ? Rounding.halfUp(value, Math.max(0, expected.scale()))
            : Rounding.halfUp(value, 4).movePointRight(2);
    assertEquals(0, expected.compareTo(shown), () -> where + " computes to " + shown);
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  private static String value(List<Step> steps, String kind, String id) {
    return steps.stream()
        .filter(s -> s.kind().equals(kind) && s.id().equals(id))
        .map(s -> String.valueOf(s.value()))
        .collect(Collectors.joining());
  }

  @Test
  void theNumbersFoundStandInTheCellsOfTheReturns() throws IOException {
    Map<String, List<Step>> byFile = new TreeMap<>();
    for (Step step : steps) {
      CellRef at = step.at();
      if (step.kind().equals("row") && at != null && at.cell() != null) {
        byFile.computeIfAbsent(at.file(), f -> new ArrayList<>()).add(step);
      }
    }
    int compared = 0;
    for (Map.Entry<String, List<Step>> file : byFile.entrySet()) {
      if (file.getKey().endsWith(".xlsx")) {
        try (Workbook book =
            WorkbookFactory.create(FOLDER.resolve(file.getKey()).toFile(), null, true)) {
          for (Step step : file.getValue()) {
            compared += holds(book, step) ? 1 : 0;
          }
        }
      }
    }
    assertTrue(compared > 1_000, "cells compared: " + compared);
  }

  /** Whether the cell holds a number that could be compared. */
  private static boolean holds(Workbook book, Step step) {
    CellRef at = Objects.requireNonNull(step.at());
    CellReference place = new CellReference(at.cell());
    Cell cell = book.getSheet(at.sheet()).getRow(place.getRow()).getCell(place.getCol());
    if (cell.getCellType() != CellType.NUMERIC) {
      return false;
    }
    assertEquals(
        0,
        new BigDecimal(Double.toString(cell.getNumericCellValue()))
            .compareTo(new BigDecimal(String.valueOf(step.found()))),
        step.toString());
    return true;
  }
}
