package jxeval.second;

import java.util.ArrayList;
import java.util.List;

/** A {@code score} of every kind. */
final class RandomScores {
  private final Luck luck;
  private final RandomMeasures measures;
  private final RandomConditions conditions;

  RandomScores(Luck luck, RandomMeasures measures, RandomConditions conditions) {
    this.luck = luck;
    this.measures = measures;
    this.conditions = conditions;
  }

  /** With its key and a comma before it; nothing where it is left out. */
  String score(String measure, int points, boolean bonus) {
    String kind =
        switch (luck.between(0, 11)) {
          case 0 -> "";
          case 1 ->
              "{proportional: {"
                  + luck.of("cap: none", "cap: 1.2", "floor: 0.5", "cap: 1, floor: 0.3")
                  + "}}";
          case 2 -> "all_or_nothing";
          case 3 -> bands();
          case 4, 5 -> steps();
          case 6 -> each(measure);
          case 7 ->
              "{deduct: {from: "
                  + (bonus ? 0 : points)
                  + ", each: "
                  + luck.of("1", "0.5", "2")
                  + ", floor: "
                  + luck.of("0", "-3", "-2.5")
                  + "}}";
          case 8 -> "{relative: {best: " + luck.of("1", "0.8", "1.25") + "}}";
          case 9 -> "{efficacy: {low: " + luck.of("60", "50.5", "0") + ", high: 100}}";
          case 10 ->
              "{by_rank: {first: "
                  + points
                  + ", step: "
                  + luck.of("1", "2.5")
                  + ", floor: "
                  + luck.of("0", "1", "3")
                  + "}}";
          default -> "{proportional: {cap: 1, floor: 0}}";
        };
    if (bonus && kind.startsWith("{deduct")) {
      kind = "{each: {worth: 0.5, max: 3}}";
    }
    return kind.isEmpty() ? "" : ", score: " + kind;
  }

  private String bands() {
    List<String> bands = new ArrayList<>();
    bands.add(
        "{at_least: 1, earns: 1" + (luck.in100(30) ? ", if: " + conditions.scoring() : "") + "}");
    bands.add("{at_least: 0.8, earns: 0.75}");
    if (luck.in100(50)) {
      bands.add(
          "{at_least: 0.3, earns: 0.5"
              + (luck.in100(30) ? ", if: " + conditions.scoring() : "")
              + "}");
    }
    return "{bands: [" + String.join(", ", bands) + "]}";
  }

  private String steps() {
    return "{steps: {each: "
        + luck.of("0.1", "0.05", "0.25")
        + ", adds: "
        + luck.of("0.5", "1", "2")
        + luck.of("", ", max: 2", ", max: 5")
        + luck.of("", ", takes: 0.5", ", takes: 2", ", below: zero")
        + luck.of("", "", ", pro_rata: true")
        + "}}";
  }

  private String each(String measure) {
    String max = luck.of("", ", max: 4", ", max: 6.5");
    if (measures.isOfProjects(measure) && luck.in100(50)) {
      return "{each: {tiers: [{where: {planned: {at_least: 20000}}, worth: 3}, {where: {planned:"
          + " {at_least: 2001}, category: 工业}, worth: 1.5}]"
          + max
          + "}}";
    }
    return "{each: {worth: "
        + luck.of("1", "0.5", "0.02")
        + luck.of("", ", per: 10", ", per: 100, pro_rata: true")
        + max
        + "}}";
  }
}
