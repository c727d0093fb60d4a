package jxeval.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import jxeval.check.Finding;
import jxeval.intake.grid.FoundFile;
import jxeval.intake.grid.Limits;
import jxeval.intake.grid.Sheet;
import jxeval.intake.submission.MonthNames;
import jxeval.model.Facts;
import jxeval.scheme.Scheme;

/**
 * What returns and ledgers say, and what was found in reading them.
 *
 * @param findings sorted, with the severities of the target file
 * @param unread file to its sheets that stand there for their reader alone; files without are
 *     absent
 */
public record Intake(Facts facts, List<Finding> findings, Map<String, List<Sheet>> unread) {
  public Intake {
    findings = List.copyOf(findings);
    unread = Collections.unmodifiableMap(new TreeMap<>(unread));
  }

  /** The same findings beside other facts. */
  public Intake with(Facts other) {
    return new Intake(other, findings, unread);
  }

  /**
   * Reads a year folder as a run for a month sees it; nothing is written.
   *
   * @param jobs threads; any number gives the same answer
   * @throws IOException when a folder cannot be listed
   */
  public static Intake read(
      Path yearFolder, Scheme scheme, YearMonth upTo, Limits limits, int jobs, Progress progress)
      throws IOException {
    return read(yearFolder, scheme, upTo, file -> true, limits, jobs, progress);
  }

  /**
   * The same of some of its files, as if the others were not there.
   *
   * @param only by path relative to the year folder
   */
  public static Intake read(
      Path yearFolder,
      Scheme scheme,
      YearMonth upTo,
      Predicate<String> only,
      Limits limits,
      int jobs,
      Progress progress)
      throws IOException {
    return new YearFolder(yearFolder, scheme, limits, jobs, progress).read(upTo, only);
  }

  /**
   * Reads some files alone, wherever they lie, each as the return or ledger that it is: for the
   * checks of a clerk before handing in. Copies and later versions are not compared.
   *
   * @param paths files, or folders whose files are meant; those below {@code returns/} or {@code
   *     ledgers/} of the year folder are taken as such
   * @param hashed whether their hashes are told; without it that of one file alone is empty
   * @throws IOException when a folder cannot be listed
   */
  public static Intake check(
      Path yearFolder,
      List<Path> paths,
      Scheme scheme,
      Limits limits,
      boolean hashed,
      int jobs,
      Progress progress)
      throws IOException {
    return new LooseFiles(yearFolder, scheme, limits, hashed, jobs, progress).read(paths);
  }

  /**
   * The latest month of a year for which a return came; empty when none did.
   *
   * @throws IOException when a folder cannot be listed
   */
  public static Optional<YearMonth> latestMonth(Path yearFolder, int year) throws IOException {
    return FoundFile.below(yearFolder, "returns").stream()
        .flatMap(f -> MonthNames.ofFolder(f.file()).stream())
        .filter(m -> m.getYear() == year)
        .max(Comparator.naturalOrder());
  }
}
