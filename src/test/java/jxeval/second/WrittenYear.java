package jxeval.second;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import jxeval.intake.Intake;
import jxeval.intake.Progress;
import jxeval.intake.grid.Limits;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.SchemeLoader;

/** A random county's year in a folder, read by the program. */
public final class WrittenYear {
  private final Path folder;
  private final Scheme scheme;

  /** The year of a seed, with returns of so many months. */
  public WrittenYear(long seed, int months, Path folder) throws IOException {
    this.folder = folder;
    Luck luck = new Luck(seed);
    RandomTargets targets = new RandomTargets(luck);
    this.scheme =
        Objects.requireNonNull(
            SchemeLoader.load(
                    "targets-2021.yaml", targets.text().getBytes(StandardCharsets.UTF_8), List.of())
                .scheme());
    for (Map.Entry<String, String> file : new RandomYear(luck, targets, months).files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  public Scheme scheme() {
    return scheme;
  }

  public YearMonth month(int number) {
    return YearMonth.of(scheme.year(), number);
  }

  /** What a run for a month reads. */
  public Intake upTo(int month) throws IOException {
    return upTo(month, scheme, file -> true);
  }

  /** What it reads by another target file where only those files had come. */
  public Intake upTo(int month, Scheme by, Predicate<String> only) throws IOException {
    return Intake.read(folder, by, month(month), only, Limits.STANDARD, 1, Progress.SILENT);
  }
}
