package jxeval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.output.xlsx.WorkbookWriter;
import jxeval.report.Bulletin;
import jxeval.report.explain.ProvenanceSheet;
import jxeval.report.table.Workbook;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of December's bulletin of the example year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationBenchmark {
  private static final Path YEAR = Path.of("examples/2021");
  private static final YearMonth MONTH = YearMonth.of(2021, 12);

  private byte[] targets;
  private Scheme scheme;
  private Intake intake;
  private Results results;

  @Setup
  public void read() throws IOException {
    targets = Files.readAllBytes(YEAR.resolve("targets-2021.yaml"));
    scheme = (Scheme) targetFile();
    intake = (Intake) intake();
    results = (Results) evaluation();
  }

  @Benchmark
  public Object targetFile() {
    return Objects.requireNonNull(
        SchemeLoader.load("targets-2021.yaml", targets, List.of()).scheme());
  }

  @Benchmark
  public Object intake() throws IOException {
    return Intake.read(YEAR, scheme, MONTH, Limits.STANDARD, 1, Progress.SILENT);
  }

  @Benchmark
  public Object evaluation() {
    return Evaluation.monthly(intake.facts(), scheme, MONTH, intake.findings());
  }

  @Benchmark
  public Object tables() {
    return bulletin();
  }

  @Benchmark
  public Object workbook() {
    return WorkbookWriter.write(bulletin());
  }

  private Workbook bulletin() {
    return Bulletin.tables(results, List.of()).and(ProvenanceSheet.of(results));
  }
}
