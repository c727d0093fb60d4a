package jxeval.cli;

import java.time.YearMonth;
import java.util.List;
import jxeval.scheme.Scheme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The month that a command is about. */
final class MonthOption {
  private static final List<String> WORDS = List.of("last", "latest");

  @Option(names = "--month", paramLabel = "2021-05|last|latest", descriptionKey = "month")
  private String month = "latest";

  /** The month chosen, in the year of the target file. */
  YearMonth of(Reader reader, Scheme scheme, @Nullable JxEval parent) {
    String last = JxEval.thisMonth(parent).minusMonths(1).toString();
    return month.equals("latest")
        ? reader.latest()
        : Given.month(month.equals("last") ? last : month, scheme, JxEval.console(parent), WORDS);
  }
}
