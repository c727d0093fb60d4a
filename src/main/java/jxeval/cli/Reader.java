package jxeval.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import jxeval.intake.Intake;
import jxeval.intake.grid.Limits;
import jxeval.scheme.Scheme;

/** Reads returns for a command, with a progress bar on a terminal. */
final class Reader {
  private final Options options;
  private final Console console;
  private final Scheme scheme;

  Reader(Options options, Console console, Scheme scheme) {
    this.options = options;
    this.console = console;
    this.scheme = scheme;
  }

  /** The newest month that a return came for. */
  YearMonth latest() {
    try {
      return Intake.latestMonth(options.folder, scheme.year())
          .orElseThrow(
              () ->
                  new Halt(
                      Exit.USAGE, console.words().cli("returns.none", "folder", options.folder)));
    } catch (IOException e) {
      throw unreadable(options.folder);
    }
  }

  /** The year folder up to a month. */
  Intake year(YearMonth month) {
    return year(month, file -> true);
  }

  /** Some files of the year folder up to a month, by path. */
  Intake year(YearMonth month, Predicate<String> only) {
    try (Bar bar = Bar.of(options, console)) {
      return Intake.read(
          options.folder,
          scheme,
          month,
          only,
          Limits.STANDARD,
          options.jobs.count(),
          bar.progress());
    } catch (IOException e) {
      throw unreadable(options.folder);
    }
  }

  /** Some files alone. */
  Intake files(List<Path> paths) {
    try (Bar bar = Bar.of(options, console)) {
      return Intake.check(
          options.folder,
          paths,
          scheme,
          Limits.STANDARD,
          options.json(),
          options.jobs.count(),
          bar.progress());
    } catch (IOException e) {
      throw unreadable(paths.get(0));
    }
  }

  private Halt unreadable(Path path) {
    return new Halt(Exit.UNREADABLE, console.words().cli("file.unreadable", "file", path));
  }
}
