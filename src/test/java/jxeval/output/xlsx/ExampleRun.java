package jxeval.output.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jxeval.Published;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;

/** A run over the example year, and the workbook that it makes. */
record ExampleRun(String name, Results results, Workbook workbook) {
  private static final Path FOLDER = Path.of("examples", "2021");
  private static final YearMonth DECEMBER = YearMonth.of(2021, 12);
  private static final Scheme SCHEME = scheme();
  private static final Intake INTAKE = read();

  private static Scheme scheme() {
    String name = "targets-2021.yaml";
    try {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
      return Objects.requireNonNull(SchemeLoader.load(name, bytes, List.of()).scheme());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Intake read() {
    try {
      return Intake.read(FOLDER, SCHEME, DECEMBER, Limits.STANDARD, 2, Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExampleRun monthly(int month) {
    YearMonth of = YearMonth.of(2021, month);
    Results results = Evaluation.monthly(INTAKE.facts(), SCHEME, of, INTAKE.findings());
    return new ExampleRun(of.toString(), results, Published.bulletin(results));
  }

  static ExampleRun midyear() {
    Results results = Evaluation.midyear(INTAKE.facts(), SCHEME, INTAKE.findings());
    return new ExampleRun("midyear", results, Published.midyear(results));
  }

  static ExampleRun awards() {
    Results results = Evaluation.awards(INTAKE.facts(), SCHEME, INTAKE.findings());
    return new ExampleRun("awards", results, Published.awards(results));
  }

  static ExampleRun satisfaction() {
    Results results = Evaluation.satisfaction(INTAKE.facts(), SCHEME, INTAKE.findings());
    return new ExampleRun("satisfaction", results, Published.satisfaction(results));
  }

  static ExampleRun screen() {
    Results results = Evaluation.screen(INTAKE.facts(), SCHEME, DECEMBER, INTAKE.findings());
    return new ExampleRun("screen", results, Published.screen(results));
  }

  @Override
  public String toString() {
    return name;
  }
}
