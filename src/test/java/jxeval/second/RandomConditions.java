package jxeval.second;

import java.util.List;

/** Conditions on units, by what they may read. */
final class RandomConditions {
  private final Luck luck;
  private final RandomMeasures measures;

  RandomConditions(Luck luck, RandomMeasures measures) {
    this.luck = luck;
    this.measures = measures;
  }

  /** Of figures alone. */
  String scoring() {
    String m = luck.of(measures.ids());
    return switch (luck.between(0, 8)) {
      case 0 -> "not_broken_zero";
      case 1 -> "vertical";
      case 2 -> "overspent";
      case 3 ->
          "{progress: {"
              + m
              + ": {"
              + luck.of("below: 0.6", "at_least: 1", "over: 0.3, at_most: 2")
              + "}}}";
      case 4 -> "{rate: {" + m + ": {" + luck.of("below: 0.3", "at_least: 0.5") + "}}}";
      case 5 -> "{all: [" + simple() + ", " + simple() + "]}";
      case 6 -> "{any: [" + simple() + ", not_broken_zero]}";
      case 7 -> "{not: " + simple() + "}";
      default -> simple();
    };
  }

  private String simple() {
    String m = luck.of(measures.ids());
    String bound =
        luck.of("over: 0", "at_least: " + measures.target(m), "below: " + measures.target(m));
    return luck.in100(50)
        ? "{measure: {" + m + ": {" + bound + "}}}"
        : "{measure: " + m + ", " + bound + "}";
  }

  /** Also of the total. */
  String veto() {
    return luck.in100(70)
        ? scoring()
        : "{total: {" + luck.of("below: 20", "over: 40", "at_least: 10") + "}}";
  }

  /** Also of the rank. */
  String grade() {
    return switch (luck.between(0, 5)) {
      case 0 ->
          "{top: {share: "
              + luck.of("0.2", "0.5")
              + luck.of("", ", round: up", ", round: half_up", ", round: down")
              + "}}";
      case 1 -> "{top: " + luck.between(0, 2) + "}";
      case 2 -> "{not: {bottom: 1}}";
      case 3 -> "{rank: {at_most: 2}}";
      default -> scoring();
    };
  }

  /**
   * Of all that a monthly consequence may read.
   *
   * @param grades those that the asked kinds may have
   * @param before ids of the consequences decided before
   */
  String consequence(List<String> grades, List<String> before) {
    return switch (luck.between(0, 9)) {
      case 0 ->
          grades.isEmpty()
              ? scoring()
              : "{grade: " + luck.of(luck.of(grades), grades.toString()) + "}";
      case 1 -> "{bottom: " + luck.of("1", "2", "{share: 0.3, round: up}") + "}";
      case 2 -> "{top: " + luck.of("1", "3", "{share: 0.5}") + "}";
      case 3 -> "{total: {" + luck.of("below: 30", "at_least: 50") + "}}";
      case 4 -> "{rank: {" + luck.of("at_least: 3", "at_most: 1") + "}}";
      case 5 -> before.isEmpty() ? scoring() : "{consequence: " + luck.of(before) + "}";
      case 6 -> "{any: [" + grade() + ", " + scoring() + "]}";
      case 7 -> "{all: [{not: " + grade() + "}, " + scoring() + "]}";
      default -> scoring();
    };
  }
}
