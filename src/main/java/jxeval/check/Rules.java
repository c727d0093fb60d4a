package jxeval.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every diagnostic rule there is, family by family. */
public final class Rules {
  private Rules() {}

  /** All rules by code. */
  public static List<Rule> all() {
    return Stream.<Rule[]>of(
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
  }

  /** The rule of a code, whatever its case. */
  public static Optional<Rule> of(String code) {
    return all().stream().filter(r -> r.code().equalsIgnoreCase(code)).findFirst();
  }
}
