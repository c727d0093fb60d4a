package jxeval.second;

import java.util.ArrayList;
import java.util.List;

/** Consequences, work funds and rulings. */
final class RandomOutcomes {
  private final Luck luck;
  private final List<RandomTargets.Unit> units;

  RandomOutcomes(Luck luck, List<RandomTargets.Unit> units) {
    this.luck = luck;
    this.units = units;
  }

  List<String> lines(RandomMeasures measures, RandomAssessments assessments) {
    List<String> lines = new ArrayList<>();
    List<String> ids = consequences(lines, measures, assessments);
    if (luck.in100(80)) {
      lines.add("funds: {grants: {team: 30000, squad: " + luck.of("20000", "2万元") + "}}");
    }
    rulings(lines, ids, assessments);
    return lines;
  }

  private List<String> consequences(
      List<String> lines, RandomMeasures measures, RandomAssessments assessments) {
    RandomConditions conditions = new RandomConditions(luck, measures);
    List<String> monthly = new ArrayList<>();
    List<String> all = new ArrayList<>();
    lines.add("consequences:");
    int count = luck.between(1, 4);
    for (int i = 0; i < count; i++) {
      String at = luck.of("monthly", "monthly", "quarterly", "year_end");
      boolean quarterly = at.equals("quarterly");
      List<String> before = at.equals("monthly") ? monthly : quarterly ? all : List.<String>of();
      List<String> kinds =
          luck.some(List.of("team", "department", "township", "squad"), 3).stream()
              .filter(k -> units.stream().anyMatch(u -> u.kind().equals(k)))
              .toList();
      kinds =
          kinds.isEmpty()
              ? List.of("team", "squad").stream()
                  .filter(k -> units.stream().anyMatch(u -> u.kind().equals(k)))
                  .toList()
              : kinds;
      List<String> grades = assessments.gradesOf(kinds);
      lines.add(
          "  - {id: q"
              + i
              + ", at: "
              + at
              + ", units: "
              + kinds
              + ", if: "
              + conditions.consequence(grades, before)
              + ", says: 通报}");
      if (at.equals("monthly")) {
        monthly.add("q" + i);
      }
      if (!at.equals("year_end")) {
        all.add("q" + i);
      }
    }
    return all;
  }

  private void rulings(
      List<String> lines, List<String> consequences, RandomAssessments assessments) {
    List<String> rulings = new ArrayList<>();
    if (luck.in100(30)) {
      RandomTargets.Unit a = luck.of(units);
      RandomTargets.Unit b = luck.of(units);
      String credit =
          a.equals(b)
              ? a.called(luck) + ": " + luck.of("1", "0.4", "1/3")
              : a.called(luck)
                  + ": "
                  + luck.of("0.6", "1/3")
                  + ", "
                  + b.id()
                  + ": "
                  + luck.of("0.4", "1/7");
      rulings.add(
          "{on: project, project: "
              + luck.of("P-0", "P-1", "P-2", "项目3")
              + ", credit: {"
              + credit
              + "}}");
    }
    for (String id : assessments.kinds.keySet()) {
      if (luck.in100(15)) {
        List<String> order = luck.some(units, 4).stream().map(RandomTargets.Unit::id).toList();
        rulings.add("{on: tie, assessment: " + id + ", order: " + order + "}");
      }
    }
    if (luck.in100(15)) {
      rulings.add(
          "{on: exclude, unit: "
              + luck.of(units).called(luck)
              + ", from: ["
              + luck.of("ranking", "prizes", "ranking, prizes")
              + "]}");
    }
    if (luck.in100(20)) {
      rulings.add(
          "{on: lateness, unit: "
              + luck.of(units).id()
              + ", month: 2021-0"
              + luck.between(1, 4)
              + "}");
    }
    if (!consequences.isEmpty() && luck.in100(20)) {
      rulings.add(
          "{on: waive, consequence: "
              + luck.of(consequences)
              + ", unit: "
              + luck.of(units).id()
              + "}");
    }
    if (!rulings.isEmpty()) {
      lines.add("rulings:");
      rulings.forEach(r -> lines.add("  - " + r));
    }
  }
}
