package jxeval.intake.cell;

import java.util.regex.Pattern;

/** The time of day at the end of a text: 2021-05-03 10:30. */
final class TimeOfDay {
  private static final Pattern TIME =
      Pattern.compile("[ T]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*$");

  private TimeOfDay() {}

  /** The text without it. */
  static String cut(String text) {
    return TIME.matcher(text).replaceFirst("");
  }
}
