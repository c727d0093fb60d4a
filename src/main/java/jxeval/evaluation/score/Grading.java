package jxeval.evaluation.score;

import java.util.Objects;
import jxeval.scheme.Assessment;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Grades by total, progress or rate; a band whose condition does not hold is passed over. */
final class Grading {
  private Grading() {}

  /** The grade before any veto; null without grades or without the figure that they read. */
  static @Nullable String of(Assessment assessment, UnitCase unit) {
    Assessment.Grades grades = assessment.grades();
    BigFraction figure = grades == null ? null : figure(grades, unit);
    if (grades == null || figure == null) {
      return null;
    }
    return grades.bands().stream()
        .filter(b -> b.comparison().holds(figure) && (b.when() == null || b.when().holds(unit)))
        .map(Assessment.GradeBand::grade)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable BigFraction figure(Assessment.Grades grades, UnitCase unit) {
    return switch (grades.by()) {
      case TOTAL -> unit.total();
      case PROGRESS -> unit.progress(Objects.requireNonNull(grades.measure()));
      case RATE -> unit.rate(Objects.requireNonNull(grades.measure()));
    };
  }
}
