package jxeval.secondyear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The year's end as the second calculation has it, part by part of results.json. */
final class Second {
  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  Second(YearFolder year) {
    Ending awards = new Ending(year, 12, List.of("survey", "year_end"));
    parts.put("awards.survey", awards.survey().lines());
    parts.put("awards.groups", groups(awards));
    parts.put("awards.consequences", awards.raising().lines());
    parts.put("awards.awards", awards.awards());
    parts.put("awards.funds", Funds.lines(year, awards));
    Ending half = new Ending(year, 6, List.of("midyear"));
    parts.put("midyear.survey", half.survey().first());
    parts.put("midyear.groups", groups(half));
    parts.put("midyear.consequences", half.raising().lines());
    parts.put("midyear.funds", Funds.lines(year, half));
    Ending survey = new Ending(year, 12, List.of("survey"));
    parts.put("satisfaction.survey", survey.survey().lines());
    parts.put("satisfaction.consequences", survey.raising().lines());
    Map<String, Object> rules = Tree.map(year.targets.get("screening"));
    int latest = year.handed.stream().mapToInt(Handed::month).max().orElse(12);
    Ending screen = new Ending(year, latest, List.of());
    List<String> lines = new ArrayList<>(Admission.lines(rules, screen.rows("review"), latest));
    lines.addAll(Recovery.lines(year, rules, screen));
    parts.put("screen.screening", lines);
  }

  private static List<String> groups(Ending ending) {
    return ending.assessed().groups().stream().flatMap(List::stream).map(Standing::line).toList();
  }

  List<String> parts() {
    return List.copyOf(parts.keySet());
  }

  /** All lines, each under its part. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    parts.forEach((part, some) -> some.forEach(l -> lines.add(part + ": " + l)));
    return lines;
  }
}
