package jxeval.second;

import java.util.ArrayList;
import java.util.List;

/** Assessments, consequences, funds and rulings over some measures and units. */
final class RandomAssessments {
  private final Luck luck;
  private final RandomMeasures measures;
  private final List<String> lines = new ArrayList<>();

  RandomAssessments(Luck luck, RandomMeasures measures) {
    this.luck = luck;
    this.measures = measures;
  }

  List<String> lines() {
    lines.add("assessments:");
    assessment("teams", "[team, squad]");
    assessment("departments", "[department]");
    assessment("townships", "[township]");
    return lines;
  }

  private void assessment(String id, String kinds) {
    List<String> indicators = new ArrayList<>();
    int total = 0;
    int count = luck.between(1, 5);
    for (int i = 0; i < count; i++) {
      int points = luck.between(0, 8) * 5;
      total += points;
      indicators.add(
          "      - {id: i"
              + i
              + ", measure: "
              + luck.of(measures.ids())
              + ", points: "
              + points
              + "}");
    }
    lines.add("  - id: " + id);
    lines.add("    units: " + kinds);
    lines.add("    total: " + total);
    lines.add("    indicators:");
    lines.addAll(indicators);
  }
}
