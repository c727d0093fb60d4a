package jxeval.scheme.condition;

import java.util.List;

/** The unit's grade is one of the names. */
public record GradeIn(List<String> grades) implements Single {
  @Override
  public String key() {
    return "grade";
  }

  @Override
  public String of() {
    return String.join("、", grades);
  }

  @Override
  public boolean holds(Candidate unit) {
    String grade = unit.grade();
    return grade != null && grades.contains(grade);
  }
}
