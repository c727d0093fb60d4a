package jxeval.scheme.condition;

/** The survey's outcome: {@code top}, {@code last}, {@code thin}. */
public record SurveyOutcome(String outcome) implements Single {
  @Override
  public String key() {
    return "survey";
  }

  @Override
  public String of() {
    return outcome;
  }

  @Override
  public boolean holds(Candidate unit) {
    return unit.surveyed(outcome);
  }
}
