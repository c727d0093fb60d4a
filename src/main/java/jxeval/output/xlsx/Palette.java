package jxeval.output.xlsx;

import java.util.List;
import jxeval.report.table.Tone;

/** Colours as RRGGBB; those that must be told apart differ in lightness, for grey-scale print. */
final class Palette {
  static final String INK = "000000";
  static final String RULE = "7F7F7F";
  static final String HEADER = "D6E0EE";
  static final String TOTAL = "EEF2F8";
  static final String LINK = "1F3F77";
  static final String WARNING_INK = "9C1C0F";
  static final String WARNING = "FBE7DC";

  /** Bars of a chart in order: dark, light, middle. */
  static final List<String> BARS = List.of("2F5C8F", "A9C4E2", "6E8FB5", "D9E4F1");

  /** Lines of a chart in order. */
  static final List<String> LINES = List.of("B3261E", "4D4D4D", "C98A1B");

  private Palette() {}

  /** The ground of a graded word: from dark through light; poor stands between. */
  static String ground(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> "FFFFFF";
      case EXCELLENT -> "2E6B47";
      case GOOD -> "BFDDC5";
      case FAIR -> "FFF1C7";
      case POOR -> "E08A7D";
    };
  }

  static String ink(Tone tone) {
    return tone == Tone.EXCELLENT ? "FFFFFF" : INK;
  }
}
