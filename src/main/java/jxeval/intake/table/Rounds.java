package jxeval.intake.table;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rounds of a survey: 上半年 stands for June and 下半年 for December. */
final class Rounds {
  private static final Pattern ROUND = Pattern.compile("([0-9]{4})([上下])半年");

  private Rounds() {}

  /** The month of a round such as 2021上半年; null for another text. */
  static @Nullable YearMonth month(String round) {
    Matcher named = ROUND.matcher(round);
    return named.matches()
        ? YearMonth.of(Integer.parseInt(named.group(1)), named.group(2).equals("上") ? 6 : 12)
        : null;
  }
}
