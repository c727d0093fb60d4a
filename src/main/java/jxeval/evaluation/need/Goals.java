package jxeval.evaluation.need;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jxeval.model.Unit;
import jxeval.scheme.Assessment;
import jxeval.scheme.Award;
import jxeval.scheme.Scheme;

/** What a unit can want at all: the grades, ranks and prizes of the assessments that cover it. */
public final class Goals {
  private final Scheme scheme;
  private final Unit unit;

  public Goals(Scheme scheme, Unit unit) {
    this.scheme = scheme;
    this.unit = unit;
  }

  /** The grades open to it. */
  public List<String> grades() {
    return assessments().flatMap(a -> names(a).stream()).distinct().toList();
  }

  /** The classes of prizes open to it. */
  public List<String> prizes() {
    return awards().flatMap(a -> a.slots().stream()).map(Award.Slot::id).distinct().toList();
  }

  /** A grade of the first assessment that has it. */
  public Optional<Goal.Grade> grade(String grade) {
    return assessments()
        .filter(a -> names(a).contains(grade))
        .map(a -> new Goal.Grade(a, grade))
        .findFirst();
  }

  /** A place in its first assessment. */
  public Optional<Goal.Rank> rank(int rank) {
    return assessments().map(a -> new Goal.Rank(a, rank)).findFirst();
  }

  /** A class of the first prizes that have it. */
  public Optional<Goal.Prize> prize(String slot) {
    return awards()
        .filter(a -> a.slots().stream().anyMatch(s -> s.id().equals(slot)))
        .map(a -> new Goal.Prize(scheme.assessment(a.assessment()).orElseThrow(), a, slot))
        .findFirst();
  }

  private Stream<Assessment> assessments() {
    return scheme.assessments().stream().filter(a -> a.units().contains(unit.kind()));
  }

  private Stream<Award.Prizes> awards() {
    return scheme.awards().stream()
        .filter(Award.Prizes.class::isInstance)
        .map(Award.Prizes.class::cast)
        .filter(a -> a.group() == null || Objects.equals(a.group(), unit.group()))
        .filter(a -> assessments().anyMatch(own -> own.id().equals(a.assessment())));
  }

  private static List<String> names(Assessment assessment) {
    Assessment.Grades grades = assessment.grades();
    return grades == null ? List.of() : grades.names();
  }
}
