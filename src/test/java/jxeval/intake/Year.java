package jxeval.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Collectors;
import jxeval.intake.grid.Limits;
import jxeval.model.InputFile;
import jxeval.model.Submission;
import jxeval.scheme.SchemeDraft;

/** A year folder that a test fills and reads. */
final class Year {
  final Path folder;
  final SchemeDraft scheme = County.draft();

  Year(Path folder) {
    this.folder = folder;
  }

  Year put(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Year put(String path, ReturnBook book) {
    return put(path, book.xlsx());
  }

  Intake read(int month) {
    return read(month, 1);
  }

  Intake read(int month, int jobs) {
    try {
      return Intake.read(
          folder,
          scheme.build(),
          YearMonth.of(2021, month),
          Limits.STANDARD,
          jobs,
          Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What became of every file: {@code a.xlsx counted x1}. */
  static String inputs(Intake intake) {
    return intake.facts().inputs().stream().map(Year::shown).collect(Collectors.joining("\n"));
  }

  private static String shown(InputFile input) {
    return input.file() + " " + input.status().id() + " " + input.unit() + " " + input.month();
  }

  /** A unit's submissions, month by month: {@code on_time 2021-01-31 file}. */
  static String submissions(Intake intake, String unit) {
    return intake.facts().submissions().stream()
        .filter(s -> s.unit().equals(unit))
        .map(Year::shown)
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Submission submission) {
    return submission.status().id() + " " + submission.submitted() + " " + submission.file();
  }

  /** The figures hired, row by row, with unit and month. */
  static String hired(Intake intake) {
    return intake.facts().rows().stream()
        .filter(r -> r.set().equals("recruitment"))
        .map(
            r ->
                (r.counts() ? "" : "x")
                    + r.unit()
                    + " "
                    + r.month()
                    + " "
                    + r.text("hired").orElse(""))
        .collect(Collectors.joining("\n"));
  }

  /**
   * The findings but those about missing returns, as {@link Readings#findings}, with their files.
   */
  static String findings(Intake intake) {
    return intake.findings().stream()
        .filter(f -> !f.rule().code().equals("U706"))
        .map(
            f ->
                f.rule().code()
                    + " "
                    + f.severity().id()
                    + " "
                    + (f.at() == null ? "" : f.at().toString()))
        .collect(Collectors.joining("\n"));
  }
}
