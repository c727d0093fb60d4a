package jxeval.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every diagnostic, in order of code. */
public final class Rules {
  private static final List<Rule> ALL =
      Stream.<Rule[]>of(
              FileRule.values(),
              SheetRule.values(),
              CellRule.values(),
              RowRule.values(),
              AcrossRule.values(),
              MonthRule.values(),
              UnitRule.values(),
              SchemeRule.values())
          .flatMap(Stream::of)
          .toList();

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }

  public static List<String> codes() {
    return ALL.stream().map(Rule::code).toList();
  }

  public static Optional<Rule> find(String code) {
    return ALL.stream().filter(r -> r.code().equals(code)).findFirst();
  }
}
