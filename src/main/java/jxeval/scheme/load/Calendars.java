package jxeval.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jxeval.check.SchemeRule;
import jxeval.model.Exact;
import jxeval.scheme.Calendar;
import jxeval.scheme.yaml.Node;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The block {@code calendar}. */
final class Calendars {
  private static final int MONTHS = 12;
  private static final int LAST_DAY = 31;
  private static final int MOST_GRACE = 366;

  private static final Deadline MONTH_END = new Deadline(0, false);

  static final Calendar USUAL =
      new Calendar(0, false, 0, linear(), List.of("team", "squad", "township"), true);

  private static final Key<Integer> DAY = Key.required("day", Scalars.whole(1, LAST_DAY));
  private static final Key<Boolean> MONTH = Key.of("month", OneOf.choice("next", "same"));

  private static final Block<Deadline> ON_DAY =
      Block.of("deadline", g -> new Deadline(g.need(DAY), g.or(MONTH, false)), DAY, MONTH);

  private static final Key<Deadline> DEADLINE = Key.of("deadline", new DeadlineShape());
  private static final Key<Integer> GRACE = Key.of("grace_days", Scalars.whole(0, MOST_GRACE));
  private static final Key<List<BigFraction>> PACE = Key.of("pace", new Curve());
  private static final Key<List<String>> DUE = Key.of("due", new ListOf<>(References.KIND));
  private static final Key<Boolean> TIMELINESS =
      Key.of("timeliness", OneOf.choice("first", "counting"));

  static final Block<Calendar> BLOCK =
      Block.of("calendar", Calendars::make, DEADLINE, GRACE, PACE, DUE, TIMELINESS);

  private Calendars() {}

  private record Deadline(int day, boolean nextMonth) {}

  private static Calendar make(Given g) {
    Deadline deadline = g.or(DEADLINE, MONTH_END);
    return new Calendar(
        deadline.day,
        deadline.nextMonth,
        g.or(GRACE, USUAL.graceDays()),
        g.or(PACE, USUAL.pace()),
        g.or(DUE, USUAL.due()),
        g.or(TIMELINESS, USUAL.firstDecides()));
  }

  private static List<BigFraction> linear() {
    List<BigFraction> shares = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      shares.add(BigFraction.of(month, MONTHS));
    }
    return List.copyOf(shares);
  }

  private static final class DeadlineShape implements Shape<Deadline> {
    private static final OneOf<Deadline> WORD = new OneOf<>(Map.of("month_end", MONTH_END));

    @Override
    public @Nullable Deadline read(Cursor at) {
      return at.node() instanceof Node.Scalar ? WORD.read(at) : ON_DAY.read(at);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of("anyOf", List.of(WORD.schema(definitions), ON_DAY.schema(definitions)));
    }
  }

  /** {@code linear}, or twelve cumulative shares of the year of which the last is 1. */
  private static final class Curve implements Shape<List<BigFraction>> {
    private static final OneOf<List<BigFraction>> WORD =
        new OneOf<>(Map.of("linear", USUAL.pace()));
    private static final ListOf<BigFraction> SHARES = new ListOf<>(Scalars.SHARE);

    @Override
    public @Nullable List<BigFraction> read(Cursor at) {
      if (at.node() instanceof Node.Scalar) {
        return WORD.read(at);
      }
      if (!(at.node() instanceof Node.Sequence list)) {
        at.reportShape(Wanted.LIST);
        return null;
      }
      List<BigFraction> shares = SHARES.all(at);
      boolean readable = shares.size() == list.items().size();
      if (readable && !(shares.size() == MONTHS && rises(shares))) {
        at.report(SchemeRule.S829);
        return null;
      }
      return readable ? shares : null;
    }

    private static boolean rises(List<BigFraction> shares) {
      for (int i = 1; i < shares.size(); i++) {
        if (Exact.compare(shares.get(i), shares.get(i - 1)) < 0) {
          return false;
        }
      }
      return shares.get(MONTHS - 1).equals(BigFraction.ONE);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
      return Map.of(
          "anyOf",
          List.of(
              WORD.schema(definitions),
              Map.of(
                  "type",
                  "array",
                  "items",
                  Scalars.SHARE.longSchema(definitions),
                  "minItems",
                  MONTHS,
                  "maxItems",
                  MONTHS)));
    }
  }
}
