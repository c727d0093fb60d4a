package jxeval.evaluation.measure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jxeval.check.Finding;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.ledger.Ledger;
import jxeval.ledger.Subject;
import jxeval.model.Unit;
import jxeval.scheme.Scheme;
import jxeval.scheme.field.FieldSet;
import jxeval.scheme.field.FieldSets;
import jxeval.scheme.load.Loaded;
import jxeval.scheme.load.SchemeLoader;
import org.junit.jupiter.api.Test;

/** Every measure over one data set that a target file may define is counted, whatever the rows. */
class EveryMeasureTest {
  private static final Path FOLDER = Path.of("examples", "2021");
  private static final String TARGETS = "targets-2021.yaml";
  private static final List<String> OF_ROWS = List.of("count", "days", "person_days");
  private static final List<String> OF_FIELDS = List.of("sum", "mean", "max", "latest", "distinct");
  private static final List<String> PERIODS = List.of("", ", period: month");

  @Test
  void whatTheLoaderTakesIsCountedForTheCountyAndEachUnit() throws IOException {
    List<String> measures = all();
    measures.removeAll(refused(measures));
    Scheme scheme = Objects.requireNonNull(load(measures).scheme());
    YearMonth month = YearMonth.of(2021, 12);
    Intake intake = Intake.read(FOLDER, scheme, month, Limits.STANDARD, 2, Progress.SILENT);
    Figures figures = new Figures(scheme, Ledger.of(intake.facts(), scheme, month));
    for (String measure : measures) {
      String id = measure.substring(0, measure.indexOf(':'));
      assertDoesNotThrow(() -> figures.of(id, Subject.COUNTY), measure);
      for (Unit unit : scheme.units()) {
        assertDoesNotThrow(() -> figures.of(id, Subject.of(unit)), measure);
      }
    }
    assertTrue(measures.size() > 500, measures.size() + " measures");
  }

  private static List<String> all() {
    Set<String> formulas = new TreeSet<>();
    for (FieldSet set : FieldSets.all().values()) {
      for (String period : PERIODS) {
        OF_ROWS.forEach(kind -> formulas.add(kind + ": " + set.id() + period));
        for (String field : set.fields().keySet()) {
          OF_FIELDS.forEach(kind -> formulas.add(kind + ": " + set.id() + "." + field + period));
        }
      }
    }
    List<String> measures = new ArrayList<>();
    formulas.forEach(f -> measures.add("every_" + measures.size() + ": {" + f + "}"));
    return measures;
  }

  /** Those in whose lines the loader finds an error. */
  private static List<String> refused(List<String> measures) throws IOException {
    Set<Integer> lines =
        load(measures).findings().stream()
            .filter(Finding::isError)
            .map(f -> Objects.requireNonNull(f.at()).line())
            .collect(Collectors.toSet());
    List<String> text = text(measures).lines().toList();
    return lines.stream().map(l -> text.get(l - 1).strip()).toList();
  }

  private static Loaded load(List<String> measures) throws IOException {
    return SchemeLoader.load(TARGETS, text(measures).getBytes(StandardCharsets.UTF_8), List.of());
  }

  private static String text(List<String> measures) throws IOException {
    String own = measures.stream().map(m -> "  " + m + "\n").collect(Collectors.joining());
    return Files.readString(FOLDER.resolve(TARGETS))
        .replace("\nmeasures:\n", "\nmeasures:\n" + own);
  }
}
