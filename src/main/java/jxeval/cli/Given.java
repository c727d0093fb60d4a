package jxeval.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** Values of options as they were typed. */
final class Given {
  private Given() {}

  /** A month of the target file's year. */
  static YearMonth month(String text, Scheme scheme, Console console) {
    YearMonth month;
    try {
      month = YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new Halt(Exit.USAGE, console.words().cli("template.month", "found", text));
    }
    if (month.getYear() != scheme.year()) {
      throw new Halt(
          Exit.USAGE, console.words().cli("month.year", "month", text, "year", scheme.year()));
    }
    return month;
  }

  /** A day; today where none was typed. */
  static LocalDate day(@Nullable String text, Console console) {
    if (text == null) {
      return LocalDate.now(Clock.system(ZoneId.systemDefault()));
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Halt(Exit.USAGE, console.words().cli("today.wrong", "found", text));
    }
  }
}
