package jxeval.secondyear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The year's end as the second calculation has it, part by part of results.json. */
final class Second {
  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  Second(YearFolder year) {
    Reading reading = new Reading(year.units);
    Map<String, Object> targets = year.targets;
    Satisfaction survey =
        new Satisfaction(
            Tree.map(targets.get("satisfaction")), year.units, reading.rows(year.sheets, "survey"));
    parts.put("satisfaction.survey", survey.lines());
    parts.put(
        "screen.screening",
        Admission.lines(
            Tree.map(targets.get("screening")), reading.rows(year.sheets, "review"), 12));
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
