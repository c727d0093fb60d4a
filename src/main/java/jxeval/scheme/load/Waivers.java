package jxeval.scheme.load;

import java.time.YearMonth;
import jxeval.scheme.Waiver;

/** The list {@code forms.waivers}: findings that the bureau accepts, each with reason and name. */
final class Waivers {
  private static final Key<String> FILE = Key.required("file", Scalars.TEXT);
  private static final Key<String> SHEET = Key.of("sheet", Scalars.TEXT);
  private static final Key<String> CELL = Key.of("cell", Scalars.TEXT);
  private static final Key<String> FOUND = Key.of("found", Scalars.TEXT);
  private static final Key<String> REASON = Key.required("reason", Scalars.TEXT);
  private static final Key<String> BY = Key.required("by", Scalars.TEXT);
  private static final Key<YearMonth> UNTIL = Key.of("until", Dates.MONTH);

  private Waivers() {}

  static Block<Waiver> block(Shape<String> codes) {
    Key<String> code = Key.required("code", codes);
    return Block.of(
        "waiver",
        g ->
            new Waiver(
                g.need(code),
                g.need(FILE),
                g.get(SHEET),
                g.get(CELL),
                g.get(FOUND),
                g.need(REASON),
                g.need(BY),
                g.get(UNTIL)),
        code,
        FILE,
        SHEET,
        CELL,
        FOUND,
        REASON,
        BY,
        UNTIL);
  }
}
