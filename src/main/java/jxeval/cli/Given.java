package jxeval.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jxeval.scheme.Scheme;
import jxeval.scheme.load.Nearest;
import org.jspecify.annotations.Nullable;

/** Values of options as they were typed. */
final class Given {
  /** A month as people write it: 2021-5, 2021/05, 2021年5月, 202105. */
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})[-/.年]?(0?[1-9]|1[0-2])月?");

  private Given() {}

  /** A month of the target file's year. */
  static YearMonth month(String text, Scheme scheme, Console console) {
    return month(text, scheme, console, List.of());
  }

  /**
   * A month of the target file's year.
   *
   * @param words what else the option takes, proposed where one of them seems to be meant
   */
  static YearMonth month(String text, Scheme scheme, Console console, List<String> words) {
    YearMonth month;
    try {
      month = YearMonth.parse(text);
    } catch (DateTimeException e) {
      String key = words.isEmpty() ? "template.month" : "month.wrong";
      String near = near(text, words);
      throw new Halt(
          Exit.USAGE,
          console.words().cli(near.isEmpty() ? key : key + ".near", "found", text, "near", near));
    }
    if (month.getYear() != scheme.year()) {
      throw new Halt(
          Exit.USAGE, console.words().cli("month.year", "month", month, "year", scheme.year()));
    }
    return month;
  }

  /** What may have been meant; empty where nobody can tell. */
  private static String near(String text, List<String> words) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (written.matches()) {
      return "%s-%02d".formatted(written.group(1), Integer.parseInt(written.group(2)));
    }
    return Nearest.isClose(text, words) ? Nearest.of(text, words) : "";
  }

  /** A day; today where none was typed. */
  static LocalDate day(@Nullable String text, Console console) {
    if (text == null) {
      return LocalDate.now(new MachineClock());
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Halt(Exit.USAGE, console.words().cli("today.wrong", "found", text));
    }
  }
}
