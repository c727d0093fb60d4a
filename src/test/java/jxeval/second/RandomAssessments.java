package jxeval.second;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Assessments with scoring of every kind, vetoes, grades and ties, over some measures. */
final class RandomAssessments {
  private static final List<String> GRADES = List.of("优秀", "良好", "一般", "较差");
  final List<String> lines = new ArrayList<>();

  /** Assessment id to its kinds. */
  final Map<String, List<String>> kinds = new LinkedHashMap<>();

  private final List<String> gradedIds = new ArrayList<>();
  private final Luck luck;
  private final RandomMeasures measures;
  private final RandomScores scores;
  private final RandomConditions conditions;

  RandomAssessments(Luck luck, RandomMeasures measures, boolean parks) {
    this.luck = luck;
    this.measures = measures;
    this.conditions = new RandomConditions(luck, measures);
    this.scores = new RandomScores(luck, measures, conditions);
    lines.add("assessments:");
    if (luck.in100(40)) {
      assessment("all", List.of("team", "squad", "department"));
    } else {
      assessment("teams", List.of("team", "squad"));
      if (luck.in100(80)) {
        assessment("departments", List.of("department"));
      }
    }
    assessment(
        "townships", parks && luck.in100(60) ? List.of("township", "park") : List.of("township"));
  }

  private void assessment(String id, List<String> of) {
    kinds.put(id, of);
    List<String> indicators = new ArrayList<>();
    int total = 0;
    int count = luck.between(1, 6);
    for (int i = 0; i < count; i++) {
      int points = luck.between(0, 8) * 5;
      boolean extra = luck.in100(15);
      total += extra ? 0 : points;
      indicators.add("      - {id: i" + i + ", " + indicator(points, extra) + "}");
    }
    boolean bare = luck.in100(4);
    line("  - id: " + id);
    line("    units: [" + String.join(", ", of) + "]");
    line("    total: " + (bare ? 0 : total));
    if (luck.in100(40)) {
      line("    bonus_ceiling: " + luck.of("none", "3", "5.5", "10"));
    }
    if (luck.in100(30)) {
      String m = luck.of(measures.ids());
      line("    broken_zero: {measure: " + m + ", " + luck.of("over: 0", "at_least: 1") + "}");
    }
    if (luck.in100(25)) {
      line("    ranking: " + luck.of("standard", "dense"));
    }
    if (luck.in100(25)) {
      line("    decimals: " + luck.of(0, 1, 2, 3, 4));
    }
    if (luck.in100(40)) {
      line(
          "    tie_break: ["
              + luck.of(measures.ids())
              + ", {measure: "
              + luck.of(measures.ids())
              + ", by: "
              + luck.of("actual", "rate")
              + "}]");
    }
    line("    indicators:");
    if (bare) {
      line(
          "      - {measure: "
              + luck.of(measures.ids())
              + ", bonus_only: true, score: {each: {worth: 0.01, max: 3}}}");
    } else {
      indicators.forEach(this::line);
    }
    boolean graded = luck.in100(80);
    vetoes(graded);
    if (graded) {
      gradedIds.add(id);
      grades();
    }
  }

  /** The grades that units of some kinds may get. */
  List<String> gradesOf(List<String> of) {
    boolean graded =
        kinds.entrySet().stream()
            .anyMatch(
                e ->
                    gradedIds.contains(e.getKey()) && e.getValue().stream().anyMatch(of::contains));
    return graded ? GRADES : List.of();
  }

  private void line(String text) {
    lines.add(text);
  }

  private String indicator(int points, boolean extra) {
    String measure = luck.of(measures.ids());
    StringBuilder text = new StringBuilder("measure: " + measure);
    if (extra) {
      text.append(", bonus_only: true");
    }
    text.append(", points: ").append(points);
    text.append(scores.score(measure, points, extra));
    if (luck.in100(30)) {
      text.append(", target: ").append(measures.target(measure));
    }
    if (luck.in100(15)) {
      text.append(", pace: ").append(luck.of("none", "linear"));
    }
    if (luck.in100(25)) {
      text.append(", when_no_target: ").append(luck.of("share", "zero", "full"));
    }
    if (luck.in100(15)) {
      text.append(", if: ").append(conditions.scoring());
    }
    if (luck.in100(30)) {
      text.append(", bonus: ").append(bonuses(measure));
    }
    return text.toString();
  }

  private String bonuses(String of) {
    if (luck.in100(60)) {
      return bonus(of);
    }
    return "[" + bonus(of) + ", " + bonus(of) + "]";
  }

  private String bonus(String of) {
    String measure = of;
    StringBuilder text = new StringBuilder("{");
    if (luck.in100(40)) {
      measure = luck.of(measures.ids());
      text.append("measure: ").append(measure).append(", ");
    }
    int points = luck.between(0, 5);
    text.append("points: ").append(points);
    text.append(scores.score(measure, points, true));
    if (!text.toString().contains("score:")) {
      text.append(", score: {steps: {each: 0.1, adds: 0.5, max: 5}}");
    }
    if (luck.in100(20)) {
      text.append(", target: ").append(measures.target(measure));
    }
    if (luck.in100(30)) {
      text.append(", if: ").append(conditions.scoring());
    }
    return text.append("}").toString();
  }

  private void vetoes(boolean graded) {
    if (!luck.in100(45)) {
      return;
    }
    List<String> vetoes = new ArrayList<>();
    int count = luck.between(1, 3);
    for (int i = 0; i < count; i++) {
      String effect =
          switch (luck.between(0, 2)) {
            case 0 -> "caps_total: " + luck.between(0, 12) * 5;
            case 1 -> graded ? "caps_grade: " + luck.of(GRADES) : "caps_total: 30";
            default -> "bars: [ranking]";
          };
      vetoes.add("{if: " + conditions.veto() + ", " + effect + "}");
    }
    line("    veto: [" + String.join(", ", vetoes) + "]");
  }

  private void grades() {
    boolean byTotal = luck.in100(75);
    String by =
        byTotal
            ? "total"
            : "{" + luck.of("progress", "rate") + ": " + luck.of(measures.ids()) + "}";
    List<String> bounds = byTotal ? List.of("50", "30", "10") : List.of("1", "0.6", "0.2");
    List<String> bands = new ArrayList<>();
    for (int i = 0; i < GRADES.size(); i++) {
      String bound = i < 3 ? "at_least: " + bounds.get(i) + ", " : "";
      String condition = i == 0 && luck.in100(50) ? ", if: " + conditions.grade() : "";
      bands.add("{" + bound + "grade: " + GRADES.get(i) + condition + "}");
    }
    line("    grades: {by: " + by + ", bands: [" + String.join(", ", bands) + "]}");
  }
}
