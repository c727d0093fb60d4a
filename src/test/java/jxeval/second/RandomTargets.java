package jxeval.second;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A target file over the vocabulary of 6-vocabulary, drawn by a seed. */
final class RandomTargets {
  final int year = 2021;
  final List<Unit> units = new ArrayList<>();
  private String parkForm = "team";
  boolean aliased;
  boolean extra;
  private final Luck luck;
  private final RandomMeasures measures;
  private final StringBuilder yaml = new StringBuilder();

  /** A unit as generated. */
  record Unit(String id, String name, List<String> aliases, String kind, String team, String head) {
    String called(Luck luck) {
      List<String> names = new ArrayList<>(aliases);
      names.add(name);
      return luck.of(names);
    }
  }

  RandomTargets(Luck luck) {
    this.luck = luck;
    line("schema: jx-eval/targets/1");
    line("title: 某县");
    line("year: " + year);
    units();
    calendar();
    measures = new RandomMeasures(luck, extra);
    writeUnits();
    line("regions: {长三角: [上海, 江苏, 浙江], 海西: [福建]}");
    line("measures:");
    measures.yaml.forEach((id, m) -> line("  " + id + ": " + m));
    countyTargets();
    RandomAssessments assessments =
        new RandomAssessments(
            luck, measures, units.stream().anyMatch(u -> u.kind().equals("park")));
    assessments.lines.forEach(this::line);
    new RandomOutcomes(luck, units).lines(measures, assessments).forEach(this::line);
  }

  String text() {
    return yaml.toString();
  }

  boolean isTownshipForm(String kind) {
    return kind.equals("township") || (kind.equals("park") && parkForm.equals("township"));
  }

  private void line(String text) {
    yaml.append(text).append("\n");
  }

  private void calendar() {
    List<String> parts = new ArrayList<>();
    if (luck.in100(50)) {
      parts.add(
          "deadline: " + luck.of("month_end", "{day: 5, month: next}", "{day: 25, month: same}"));
    }
    if (luck.in100(30)) {
      parts.add("grace_days: " + luck.between(0, 4));
    }
    if (luck.in100(40)) {
      parts.add(
          "pace: "
              + luck.of("linear", "[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 1]"));
    }
    if (luck.in100(30)) {
      parts.add("timeliness: " + luck.of("first", "counting"));
    }
    if (luck.in100(20)) {
      boolean parks = units.stream().anyMatch(u -> u.kind().equals("park"));
      parts.add("due: " + luck.of("[]", "[team]", parks ? "[township, park]" : "[township]"));
    }
    if (!parts.isEmpty()) {
      line("calendar: {" + String.join(", ", parts) + "}");
    }
  }

  private void units() {
    int teams = luck.between(1, 3);
    for (int i = 0; i < teams; i++) {
      String kind = luck.in100(25) ? "squad" : "team";
      add("t" + i, RandomNames.TEAMS.get(i), List.of(), kind, null);
    }
    int departments = luck.between(2, 6);
    for (int i = 0; i < departments; i++) {
      String name = RandomNames.DEPARTMENTS.get(i);
      List<String> aliases = luck.in100(40) ? List.of("县" + name) : List.of();
      add("d" + i, name, aliases, "department", "t" + luck.between(0, teams - 1));
    }
    int townships = luck.between(1, 4);
    for (int i = 0; i < townships; i++) {
      add("w" + i, RandomNames.TOWNSHIPS.get(i), List.of(), "township", null);
    }
    int parks = luck.of(0, 0, 1, 2);
    for (int i = 0; i < parks; i++) {
      add(
          "k" + i,
          RandomNames.OTHERS.get(i),
          List.of("县" + RandomNames.OTHERS.get(i)),
          "park",
          null);
    }
    List<String> forms = new ArrayList<>();
    if (luck.in100(30)) {
      forms.add("aliases: {projects: {paid_in: [到位资金], planned: 总投资}, trips: {place: [去往地]}}");
      aliased = true;
    }
    if (luck.in100(40)) {
      forms.add(
          "extra: {projects: [{header: 省外资金(万元), id: outside}, {header: 本月省外进资(万元), id:"
              + " outside_month}], trips: {header: 随行人数, id: party}}");
      extra = true;
    }
    boolean reports = parks > 0 && luck.in100(60);
    if (reports) {
      parkForm = luck.of("team", "township");
      forms.add("returns: {park: " + parkForm + "}");
    }
    if (!forms.isEmpty()) {
      line("forms: {" + String.join(", ", forms) + "}");
    }
  }

  private void add(String id, String name, List<String> aliases, String kind, String team) {
    units.add(new Unit(id, name, aliases, kind, team, RandomNames.PEOPLE.get(units.size())));
  }

  private void writeUnits() {
    line("units:");
    List<String> led = new ArrayList<>();
    boolean grouped = luck.in100(25);
    for (Unit u : units) {
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put("id", u.id);
      parts.put("name", u.name);
      parts.put("kind", u.kind);
      if (!u.aliases.isEmpty()) {
        parts.put("aliases", "[" + String.join(", ", u.aliases) + "]");
      }
      if (u.team != null) {
        parts.put("team", u.team);
        if (!led.contains(u.team) && luck.in100(60)) {
          led.add(u.team);
          parts.put("lead", "true");
        }
      }
      parts.put(u.team == null && u.kind.equals("team") ? "leader" : "head", u.head);
      if (luck.in100(20)) {
        parts.put("vertical", "true");
      }
      if (grouped && luck.in100(60)) {
        parts.put("group", luck.of("A", "B"));
      }
      if (luck.in100(50)) {
        parts.put(
            "focus",
            luck.of(
                "{industries: [香料香精, 中医药]}",
                "{regions: [长三角]}",
                "{industries: [新经济, 智能仓储], regions: [长三角, 广东]}"));
      }
      List<String> tasks = new ArrayList<>();
      for (String m : measures.yaml.keySet()) {
        if (luck.in100(60)) {
          tasks.add(m + ": " + measures.target(m));
        }
      }
      if (!tasks.isEmpty()) {
        parts.put("tasks", "{" + String.join(", ", tasks) + "}");
      }
      line(
          "  - {"
              + parts.entrySet().stream()
                  .map(e -> e.getKey() + ": " + e.getValue())
                  .collect(Collectors.joining(", "))
              + "}");
    }
  }

  private void countyTargets() {
    line("county_targets:");
    int i = 0;
    for (String m : measures.yaml.keySet()) {
      if (luck.in100(70)) {
        String target = luck.in100(85) ? ", target: " + measures.target(m) : "";
        String stretch =
            !target.isEmpty() && luck.in100(20) ? ", stretch: " + measures.target(m) : "";
        String pace = luck.in100(20) ? ", pace: " + luck.of("none", "linear") : "";
        line("  - {id: c" + i++ + ", measure: " + m + target + stretch + pace + "}");
      }
    }
    if (i == 0) {
      line("  []");
    }
  }
}
