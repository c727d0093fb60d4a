package jxeval.scheme.coverage;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which Chinese documents number their parts; which contains which, each decides. */
enum Marker {
  PART("第([" + HanNumber.CHARACTERS + "0-9]+)[编章节]", false),
  ARTICLE("第([" + HanNumber.CHARACTERS + "0-9]+)条", false),
  COMMA("([" + HanNumber.CHARACTERS + "]+)[、.]", false),
  BRACKETS("\\(([" + HanNumber.CHARACTERS + "]+)\\)", false),
  DECIMAL("[0-9]+\\.([0-9]+)(?=[^0-9.%‰万亿元个])", false),
  DIGIT("([0-9]+)(?:、|\\.(?![0-9]))", false),
  DIGIT_BRACKETS("\\(?([0-9]+)\\)", true),
  CIRCLED("([①-⑳])", true),
  FIRST("([" + HanNumber.CHARACTERS + "]+)(?:是(?!否)|要)", true);

  private final Pattern pattern;
  private final boolean inside;

  /**
   * @param inside whether it stands in the middle of a line too
   */
  Marker(String pattern, boolean inside) {
    this.pattern = Pattern.compile(pattern);
    this.inside = inside;
  }

  /**
   * A marker found in a text.
   *
   * @param end where what it marks begins
   */
  record Found(Marker marker, long number, int start, int end) {}

  boolean standsInside() {
    return inside;
  }

  /** The marker that stands at a place of a text. */
  static Optional<Found> at(String text, int place, boolean startsLine) {
    for (Marker marker : values()) {
      Matcher m = marker.pattern.matcher(text).region(place, text.length());
      m.useTransparentBounds(true);
      if ((startsLine || marker.inside) && m.lookingAt()) {
        OptionalLong number = number(m.group(1));
        if (number.isPresent()) {
          return Optional.of(new Found(marker, number.getAsLong(), place, m.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** A number in digits, circled or in characters. */
  static OptionalLong number(String text) {
    if (text.length() == 1 && text.charAt(0) >= '①' && text.charAt(0) <= '⑳') {
      return OptionalLong.of(text.charAt(0) - '①' + 1);
    }
    if (text.matches("[0-9]{1,6}")) {
      return OptionalLong.of(Long.parseLong(text));
    }
    return HanNumber.of(text);
  }
}
