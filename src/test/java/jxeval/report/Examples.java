package jxeval.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jxeval.Published;
import jxeval.evaluation.Evaluation;
import jxeval.evaluation.Results;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.output.xlsx.WorkbookWriter;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;

/** The bulletins of the example year, each computed once. */
final class Examples {
  private static final Path YEAR = Path.of("examples", "2021");
  private static final String TARGETS = "targets-2021.yaml";
  private static final Map<Integer, Results> COMPUTED = new ConcurrentHashMap<>();

  private Examples() {}

  /**
   * The results of a month.
   *
   * @param month 1 to 12
   */
  static Results results(int month) {
    return COMPUTED.computeIfAbsent(month, m -> results(YEAR, YearMonth.of(2021, m)));
  }

  /** The bulletin of a month as written. */
  static byte[] bulletin(int month) {
    return WorkbookWriter.write(Published.bulletin(results(month)));
  }

  /** The results of any year folder with a target file {@code targets-2021.yaml}. */
  static Results results(Path folder, YearMonth month) {
    try {
      Scheme scheme =
          Objects.requireNonNull(
              SchemeLoader.load(TARGETS, Files.readAllBytes(folder.resolve(TARGETS)), List.of())
                  .scheme(),
              "the target file is invalid");
      Intake intake = Intake.read(folder, scheme, month, Limits.STANDARD, 1, Progress.SILENT);
      return Evaluation.monthly(intake.facts(), scheme, month, intake.findings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
