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
    if (month.equals("latest")) {
      return reader.latest();
    }
    String said = month.equals("last") ? JxEval.thisMonth(parent).minusMonths(1).toString() : month;
    return Given.month(said, scheme, JxEval.console(parent), WORDS);
  }
}
